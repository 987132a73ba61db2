using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Duplication;

/// <summary>The plan gives work to a place that is neither its own, nor above it, nor beside it: words left over from another plan. One finding a place.</summary>
[Rule("PL4005", "ForeignPlaceName", Category.Duplication, Severity.Warning, Source = "《党政机关公文处理工作条例》第二十条：签发前复核，地名准确")]
public sealed class ForeignPlaceName : PlanRule
{
    public override void Define()
    {
        Plan plan = default!;
        IGrouping<string, ForeignPlace> same = default!;
        ForeignPlace first = default!;

        When()
            .Match(() => plan, p => p.Jurisdiction != null)
            .Query(() => same, q => q.Match<ForeignPlace>().GroupBy(p => p.Key))
            .Let(() => first, () => same.First());

        Then()
            .Report(
                at: () => first.Name.At,
                message: () => Message.Of(
                    $"“{first.Key}”不在“{plan.Jurisdiction!.Name.Value}”及其上级、同级地区之列，像是从外地文件里带来的，请核对。",
                    $"'{first.Key}' is neither '{plan.Jurisdiction!.Name.Value}' nor an area above or beside it; it looks left over from a plan of another place, check it."),
                related: () => same.Skip(1).Select(p => new RelatedPlace(p.Name.At, Message.Of($"又一处“{p.Key}”", $"'{p.Key}' again"))));
    }
}
