using System.Diagnostics;
using PlanLint.Engine;

namespace PlanLint;

/// <summary>How many outcomes there were of each kind. Nothing else counts outcomes, so all reports give the same numbers.</summary>
/// <param name="Failed">Pairs of rule and file with findings.</param>
/// <param name="Findings">Their findings.</param>
/// <param name="Passed">Pairs of rule and file where something was examined and nothing found.</param>
/// <param name="Examined">The nodes examined in those, at least one each.</param>
/// <param name="NotApplicable">Pairs where there was nothing to examine.</param>
/// <param name="NotChecked">Pairs where the rule could not do its work.</param>
/// <param name="Waived">Pairs where every finding is suppressed; those findings are not among <paramref name="Findings"/>.</param>
internal readonly record struct OutcomeCounts(int Failed, long Findings, int Passed, long Examined, int NotApplicable, int NotChecked, int Waived)
{
    /// <summary>All pairs of rule and file.</summary>
    public int Sum => Failed + Passed + NotApplicable + NotChecked + Waived;

    /// <summary>The counts of both together.</summary>
    public static OutcomeCounts operator +(OutcomeCounts a, OutcomeCounts b) => new(
        a.Failed + b.Failed, a.Findings + b.Findings, a.Passed + b.Passed, a.Examined + b.Examined, a.NotApplicable + b.NotApplicable, a.NotChecked + b.NotChecked, a.Waived + b.Waived);

    /// <summary>The counts of one outcome.</summary>
    public static OutcomeCounts Of(RuleOutcome outcome) => outcome switch
    {
        RuleOutcome.Failed failed => new() { Failed = 1, Findings = failed.Findings },
        RuleOutcome.Waived => new() { Waived = 1 },
        RuleOutcome.Passed passed => new() { Passed = 1, Examined = passed.Examined },
        RuleOutcome.NotApplicable => new() { NotApplicable = 1 },
        RuleOutcome.NotChecked => new() { NotChecked = 1 },
        _ => throw new UnreachableException(outcome.GetType().Name),
    };
}
