using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Analysis;

/// <summary>What rules about numeric targets match on, beside the targets themselves.</summary>
internal static class TargetFacts
{
    /// <summary>The facts of a plan, in one fixed order.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="profile">What it is measured by.</param>
    /// <param name="numbers">Its numbers.</param>
    public static List<object> Of(Plan plan, Profile profile, StatedNumbers numbers)
    {
        var period = Deadlines.PeriodOf(plan);
        var values = IndicatorValues.Of(plan, profile, numbers);
        var promising = Commitments.Promising(numbers.Passages);
        return
        [
            period,
            .. TargetReadings.Of(numbers),
            .. Commitments.VagueOnes(plan, promising, numbers),
            .. Commitments.WithoutUnit(promising),
            .. Deadlines.Of(numbers),
            .. values,
            .. Headlines.Demands(plan, profile, period, numbers.Passages),
            .. Headlines.Steps(profile, values),
            .. Headlines.Comparisons(plan, profile, values),
            .. TargetPairs.Of(plan, numbers),
            .. TargetPairs.Of(values),
        ];
    }
}
