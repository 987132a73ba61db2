namespace PlanLint.Mapping.Layouts.Flattened;

/// <summary>A task of a flattened table with its rows as printed, before the roles of their units are known.</summary>
/// <param name="Action">Its action.</param>
/// <param name="Task">The task; null when the rows stand directly under the action.</param>
internal sealed record FlattenedTask(DraftAction Action, DraftTask? Task)
{
    /// <summary>Its rows, and whether the titles are printed in front of each.</summary>
    public List<(FlattenedRow Row, bool HasTitle)> Rows { get; } = [];
}
