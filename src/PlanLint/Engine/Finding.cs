using System.Collections.Immutable;
using PlanLint.Model;

namespace PlanLint.Engine;

/// <summary>What a rule reported for one match, before any configuration.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="At">The words meant.</param>
/// <param name="Message">What is wrong.</param>
public sealed record Finding(RuleInfo Rule, Location At, Message Message)
{
    /// <summary>The level of this one finding where it differs from the rule's; null where it does not.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Other places that belong to it, in the order the rule gave them.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>How to mend it, or null.</summary>
    public Fix? Fix { get; init; }

    /// <summary>Facts that help a reader, under short camelCase names; empty for most.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
