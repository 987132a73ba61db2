using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Targets;

/// <summary>What the plans of several counties state comes to less than their city's plan asks for. The finding stands in the first of them; counts only, no rates.</summary>
[Rule("PL3013", "SumBelowParent", Category.Targets, Severity.Info, WithParent = true, Precision = RulePrecision.Medium, Source = "目标管理的通行要求：下级分解的指标合计不低于上级下达的指标")]
public sealed class SumBelowParent : PlanRule
{
    public override void Define()
    {
        SplitTarget split = default!;

        When()
            .Match(() => split)
            .Having(() => split.IsBelow && split.IsFirst);

        Then()
            .Report(
                at: () => split.Parts[0].At,
                message: () => Message.Of(
                    $"上级方案“{Excerpt.Of(split.What)}”的目标是“{split.Words}”，{split.Parts.Count} 地方案合计 {split.Sum}{split.There.Quantity.Unit}，少 {split.There.Quantity.Low - split.Sum}{split.There.Quantity.Unit}，请核对分解的数；没有一起检查的方案不在内。",
                    $"The parent plan asks for '{split.Words}' of '{Excerpt.Of(split.What)}'; the plans of {split.Parts.Count} places come to {split.Sum}{split.There.Quantity.Unit}, {split.There.Quantity.Low - split.Sum} less. Check how it was split up; plans not checked together are not counted."),
                related: () => split.Parts.Skip(1)
                    .Select(p => new RelatedPlace(p.At, Message.Of($"另一地的数", $"the number of another place")))
                    .Prepend(new RelatedPlace(split.There.At, Message.Of($"上级方案的数", $"the number of the parent plan"))));
    }
}
