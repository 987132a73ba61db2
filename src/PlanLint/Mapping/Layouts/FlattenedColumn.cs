namespace PlanLint.Mapping.Layouts;

/// <summary>What column of a flattened table a short piece is in.</summary>
internal enum FlattenedColumn
{
    Unknown,
    Action,
    Task,
    Units,
}
