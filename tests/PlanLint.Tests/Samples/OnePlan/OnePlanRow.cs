namespace PlanLint.Tests.Samples.OnePlan;

/// <summary>A row of the table.</summary>
/// <param name="Action">Title of the action and how many rows it holds for; 0 where a row above states it.</param>
/// <param name="Task">Title of the task, likewise.</param>
/// <param name="Content">主要内容.</param>
/// <param name="Units">责任单位.</param>
internal sealed record OnePlanRow((string Text, int Rows) Action, (string Text, int Rows) Task, string Content, IReadOnlyList<string> Units);
