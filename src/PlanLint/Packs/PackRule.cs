using PlanLint.Model;

namespace PlanLint.Packs;

/// <summary>One rule of a pack.</summary>
/// <param name="Id">Letters and digits, not beginning with PL.</param>
/// <param name="Name">The fault in Pascal case.</param>
/// <param name="Node">What it looks at.</param>
internal sealed record PackRule(string Id, string Name, PlanNodeKind Node)
{
    public required Category Category { get; init; }

    public required Severity Severity { get; init; }

    public required Message Title { get; init; }

    public required Message Why { get; init; }

    /// <summary>What to do about a finding, or null.</summary>
    public Message? Fix { get; init; }

    public required Message Source { get; init; }

    public required PackCardinality Cardinality { get; init; }

    /// <summary>Which nodes it applies to; all of the kind when null.</summary>
    public NodeTest? Where { get; init; }

    /// <summary>What those must be; for <see cref="PackCardinality.Prohibited"/> what none may be. Null when it only matters that they are there.</summary>
    public NodeTest? Requires { get; init; }

    public required PackMessage Message { get; init; }

    /// <summary>What to say where no node is found that one must be.</summary>
    public PackMessage? Missing { get; init; }

    /// <summary>A plan file in which the rule finds something.</summary>
    public required string Fails { get; init; }

    /// <summary>A plan file in which it looks at something and finds nothing.</summary>
    public required string Passes { get; init; }

    public required Location At { get; init; }

    /// <summary>Whether it applies to a node of its kind.</summary>
    public bool Applies(PlanNode node) => Where?.Test(node) ?? true;

    /// <summary>Whether a node is what it must be.</summary>
    public bool IsMet(PlanNode node) => Requires?.Test(node) ?? true;

    /// <summary>What to say of a node; of one that it does not apply to, that there is none that it applies to.</summary>
    public Message Say(PlanNode node) => (node.Kind == Node && Applies(node) ? Message : Missing ?? Message).Of(node, this);
}
