using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Duplication;

/// <summary>A plan names a place that lies elsewhere where it speaks of its own work: a rest of the plan it was made from.</summary>
[Rule("PL4005", "ForeignPlaceName", Category.Duplication, Severity.Off, AcrossPlans = true, Source = "《党政机关公文处理工作条例》第二十条：地名准确", Checks = ["areas"])]
public sealed class ForeignPlaceName : PlanRule
{
    public override void Define()
    {
        PlanInRun plan = default!;
        ForeignPlace place = default!;
        Field<string> first = default!;

        When()
            .Match(() => plan, p => p.KnowsOtherPlaces)
            .Match(() => place)
            .Let(() => first, () => place.Words[0]);

        Then()
            .Report(
                at: () => first.At,
                message: () => Message.Of(
                    $"这是{plan.Area}的方案，这里却写“{first.Value}”，“{place.Name}”不属于{plan.Area}也不是它的上级，请看是不是套用别处文本时没有改。",
                    $"This is the plan of '{plan.Area}', yet it says '{first.Value}': '{place.Name}' lies neither in that area nor above it; see whether the text was copied from elsewhere."),
                related: () => place.Words.Skip(1).Select(w => new RelatedPlace(w.At, Message.Of($"这里也有“{w.Value}”", $"'{w.Value}' is here too")))
                    .Concat(place.OwnPlan == null
                        ? Array.Empty<RelatedPlace>()
                        : new[] { new RelatedPlace(place.OwnPlan.At, Message.Of($"“{place.Name}”自己的方案", $"the plan of '{place.Name}' itself")) }));
    }
}
