using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Coverage;

/// <summary>Prose and division table call one task by two names. A table that only shortens a paragraph is right.</summary>
[Rule("PL2007", "RenamedTask", Category.Coverage, Severity.Warning, Fix = FixSafety.Suggestion, Source = "《党政机关公文处理工作条例》第二十条：名称准确")]
public sealed class RenamedTask : PlanRule
{
    public override void Define()
    {
        HeadingPair pair = default!;
        RuleOptions options = default!;

        When()
            .Match(() => pair)
            .Match(() => options, o => pair.IsRenamed, o => pair.IsPair(o.TaskSimilarity));

        Then()
            .Report(
                at: () => pair.InTable.At,
                message: () => Message.Of(
                    $"同一项任务，分工表写“{Excerpt.Of(pair.InTable.Value, 40)}”，正文写“{Excerpt.Of(pair.InBody.Value, 40)}”，请统一。",
                    $"One task has two names: '{Excerpt.Of(pair.InTable.Value, 40)}' in the table, '{Excerpt.Of(pair.InBody.Value, 40)}' in the prose; use one."),
                related: () => new[] { new RelatedPlace(pair.InBody.At, Message.Of($"正文的写法", $"as the prose has it")) },
                fix: () => pair.IsHeading
                    ? new Fix(
                        Message.Of($"按正文改为“{pair.InBody.Value}”。", $"Use '{pair.InBody.Value}', as the prose does."),
                        FixSafety.Suggestion,
                        new Edit(pair.InTable.At, pair.InBody.Value))
                    : null);
    }
}
