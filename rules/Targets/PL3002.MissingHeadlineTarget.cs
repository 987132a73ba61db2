using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Targets;

/// <summary>A plan states no value for a headline indicator of its profile.</summary>
[Rule("PL3002", "MissingHeadlineTarget", Category.Targets, Severity.Error, Source = "国发〔2021〕9号的目标", Checks = ["indicators", "period.milestones"])]
public sealed class MissingHeadlineTarget : PlanRule
{
    public override void Define()
    {
        HeadlineDemand demand = default!;

        When()
            .Match(() => demand)
            .Not<IndicatorValue>(v => v.Indicator == demand.Indicator, v => !v.IsAbove, v => v.MayBeFor(demand.Year));

        Then()
            .Report(
                at: () => demand.At,
                message: () => demand.Year == null
                    ? Message.Of(
                        $"没有写明“{demand.Name}”的目标值，请补上带“{demand.Unit}”的数字。",
                        $"No value is stated for the headline indicator '{demand.Name}'; add a number in {demand.Unit}.")
                    : Message.Of(
                        $"没有写明 {demand.Year} 年“{demand.Name}”的目标值，请补上带“{demand.Unit}”的数字。",
                        $"No value for {demand.Year} is stated for the headline indicator '{demand.Name}'; add a number in {demand.Unit}."));
    }
}
