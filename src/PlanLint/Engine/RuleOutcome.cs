using PlanLint.Model;

namespace PlanLint.Engine;

/// <summary>What became of one rule in one run. A closed set of cases; the engine gives all but <see cref="Waived"/>.</summary>
public abstract record RuleOutcome
{
    private RuleOutcome() { }

    /// <summary>It reported.</summary>
    /// <param name="Findings">How many findings, at least 1.</param>
    /// <param name="Examined">How many facts passed the conditions of its first pattern.</param>
    public sealed record Failed(int Findings, int Examined) : RuleOutcome;

    /// <summary>It reported, and all it reported is suppressed: what a stage makes of <see cref="Failed"/>.</summary>
    /// <param name="Findings">How many findings, at least 1.</param>
    /// <param name="Examined">How many facts passed the conditions of its first pattern.</param>
    public sealed record Waived(int Findings, int Examined) : RuleOutcome;

    /// <summary>It looked at something and found nothing wrong.</summary>
    /// <param name="Examined">How many facts passed the conditions of its first pattern, at least 1.</param>
    public sealed record Passed(int Examined) : RuleOutcome;

    /// <summary>No fact passed the conditions of its first pattern.</summary>
    public sealed record NotApplicable : RuleOutcome;

    /// <summary>It could not be run to its end, or lacked facts that a failed rule should have supplied. It has no findings.</summary>
    /// <param name="Reason">Why, with the text of the condition and the message of the exception where there was one.</param>
    public sealed record NotChecked(Message Reason) : RuleOutcome;
}
