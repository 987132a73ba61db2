using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Analysis;

/// <summary>What rules about numeric targets match on, beside the targets themselves.</summary>
public static class TargetFacts
{
    /// <summary>The facts of a plan, in one fixed order.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="profile">What it is measured by.</param>
    /// <param name="passages">Its passages.</param>
    /// <param name="targets">The numeric targets of those passages, in their order.</param>
    public static IEnumerable<object> Of(Plan plan, Profile profile, IReadOnlyList<Passage> passages, IReadOnlyList<NumericTarget> targets)
    {
        var period = Deadlines.PeriodOf(plan);
        var values = IndicatorValues.Of(plan, profile, passages, targets);
        IEnumerable<object>[] facts =
        [
            [period],
            TargetReadings.Of(passages, targets),
            Commitments.VagueOnes(plan, passages, targets),
            Commitments.WithoutUnit(passages),
            Deadlines.Of(passages, targets),
            values,
            Headlines.Demands(plan, profile, period, passages),
            Headlines.Steps(profile, values),
            Headlines.Comparisons(plan, profile, values),
            TargetPairs.Of(plan, targets),
            TargetPairs.Of(values),
        ];
        return facts.SelectMany(f => f);
    }
}
