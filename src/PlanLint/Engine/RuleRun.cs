using System.Collections.Immutable;

namespace PlanLint.Engine;

/// <summary>All that came out of one run of a rule set.</summary>
/// <param name="Findings">By rule id, ordinal; within a rule in the order of the facts. The same on every run.</param>
/// <param name="Outcomes">One for every rule that was asked for, by rule id.</param>
public sealed record RuleRun(IReadOnlyList<Finding> Findings, IReadOnlyDictionary<string, RuleOutcome> Outcomes)
{
    /// <summary>What comes out where no rule was asked for.</summary>
    internal static RuleRun OfNone { get; } = new([], ImmutableSortedDictionary<string, RuleOutcome>.Empty);

    /// <summary>Facts that rules added to those given, in the order they were added.</summary>
    public IReadOnlyList<object> Derived { get; init; } = [];
}
