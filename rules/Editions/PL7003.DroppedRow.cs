using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Editions;

/// <summary>A content row of the older edition is in the new one neither as it was, nor reworded, nor in another place.</summary>
[Rule("PL7003", "DroppedRow", Category.Editions, Severity.Warning, Precision = RulePrecision.Medium, Source = "《重大行政决策程序暂行条例》：决策机关依法作出的决策，未经法定程序不得随意变更或者停止执行")]
public sealed class DroppedRow : PlanRule
{
    public override void Define()
    {
        EditionRow row = default!;

        When()
            .Match(() => row)
            .Having(() => row.IsDropped);

        Then()
            .Report(
                at: () => row.Parent.At,
                message: () => Message.Of(
                    $"旧版（{row.Old.At.File}）在“{Excerpt.Of(row.Parent.Value, 40)}”里的内容“{Excerpt.Of(row.Old.Value, 40)}”在新版里没有了，请确认是有意删去的。",
                    $"The content '{Excerpt.Of(row.Old.Value, 40)}' under '{Excerpt.Of(row.Parent.Value, 40)}' in the older edition ({row.Old.At.File}) is gone; make sure that is meant."),
                related: () => new[] { new RelatedPlace(row.Old.At, Message.Of($"旧版的内容“{Excerpt.Of(row.Old.Value)}”", $"the content '{Excerpt.Of(row.Old.Value)}' in the older edition")) },
                properties: () => new Dictionary<string, string> { { "old", row.Old.Value } });
    }
}
