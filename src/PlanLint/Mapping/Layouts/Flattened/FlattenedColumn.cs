namespace PlanLint.Mapping.Layouts.Flattened;

/// <summary>What column of a flattened table a short piece is in.</summary>
internal enum FlattenedColumn
{
    Unknown,
    Action,
    Task,
    Units,
}
