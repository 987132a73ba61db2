using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Coverage;

/// <summary>The division table has no place for an action or a task of the prose. The tasks of an action left out are not repeated.</summary>
[Rule("PL2006", "TaskNotAssigned", Category.Coverage, Severity.Warning, Precision = RulePrecision.Medium, Source = "《党政机关公文处理工作条例》第二十条：所提政策措施和办法切实可行")]
public sealed class TaskNotAssigned : PlanRule
{
    public override void Define()
    {
        BodyHeading heading = default!;
        RuleOptions options = default!;

        When()
            .Match(() => heading)
            .Match(() => options, o => !heading.IsInTable(o.TaskSimilarity));

        Then()
            .Report(
                at: () => heading.Title.At,
                message: () => heading.IsAction
                    ? Message.Of(
                        $"正文的“{heading.Title.Value}”没有列入任务分工表，它的各项任务也都不在表中，请补上。",
                        $"'{heading.Title.Value}' is in the prose, but neither it nor its tasks are in the division table; add them there.")
                    : Message.Of(
                        $"正文的任务“{heading.Title.Value}”没有列入任务分工表，请在表中补上。",
                        $"The task '{heading.Title.Value}' is in the prose but not in the division table; add it there."),
                related: () => heading.Related);
    }
}
