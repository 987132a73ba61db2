namespace PlanLint.Corpus;

/// <summary>A row of a table in which the cells of an action and of a task are merged.</summary>
/// <param name="Action">The action; null below its first row.</param>
/// <param name="Task">The task; null below its first row.</param>
/// <param name="Row">The other cells.</param>
internal sealed record TableRow(CorpusAction? Action, CorpusTask? Task, CorpusRow Row)
{
    /// <summary>The header of the table.</summary>
    public static IReadOnlyList<string> Header { get; } = ["重点行动/重点工程/保障措施", "主要任务", "主要内容", "牵头单位", "责任单位"];

    /// <summary>The words of the cells, as many as the header has; null for one that goes on from the row above.</summary>
    public IReadOnlyList<string?> Cells =>
    [
        Action is null ? null : Action.Lead.Count > 0 ? $"{Action.Title}（{string.Join('、', Action.Lead)}牵头）" : Action.Title,
        Task?.Title, Row.Content, Row.Lead ?? "/", string.Join('、', Row.Responsible),
    ];

    /// <summary>The rows of a plan's division table.</summary>
    public static IEnumerable<TableRow> Of(CorpusPlan plan)
    {
        foreach (var action in plan.Actions)
        {
            var above = default(CorpusTask);
            foreach (var task in action.Tasks)
            {
                foreach (var (i, row) in task.Rows.Index())
                {
                    yield return new(above is null ? action : null, i == 0 ? task : null, row);
                    above = task;
                }
            }
        }
    }
}
