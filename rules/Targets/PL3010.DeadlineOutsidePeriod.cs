using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Rules.Targets;

/// <summary>Something is promised for a year outside the period of the plan that is no milestone of the profile either.</summary>
[Rule("PL3010", "DeadlineOutsidePeriod", Category.Targets, Severity.Warning, Source = "规划期与时限应当前后一致（内部一致性）", Checks = ["period.milestones"])]
public sealed class DeadlineOutsidePeriod : PlanRule
{
    public override void Define()
    {
        DeadlineStatement deadline = default!;
        StatedPeriod period = default!;

        When()
            .Match(() => deadline)
            .Match(() => period, p => p.Earliest != null)
            .Having(() => deadline.IsOutside(period))
            .Not<ProfilePeriod>(p => p.Milestones.Contains(deadline.Year));

        Then()
            .Report(
                at: () => deadline.At,
                message: () => deadline.Year < period.Earliest
                    ? Message.Of(
                        $"时限“{deadline.Words}”在规划期 {period.Earliest}—{period.Latest} 年之前，可能是上一轮方案留下的年份，请核对。",
                        $"The deadline '{deadline.Words}' lies before the plan's years {period.Earliest}-{period.Latest}; it may be left over from an earlier plan.")
                    : Message.Of(
                        $"时限“{deadline.Words}”在规划期 {period.Earliest}—{period.Latest} 年之后，规划期内无从考核，请核对。",
                        $"The deadline '{deadline.Words}' lies after the plan's years {period.Earliest}-{period.Latest}, so it cannot be checked within them."));
    }
}
