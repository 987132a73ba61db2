namespace PlanLint.Engine;

/// <summary>
/// A rule in the language of NRules. <see cref="Define"/> runs once, when the rule is loaded, and only describes; matching is the
/// engine's. A rule keeps no state: one instance serves every run on every thread.
/// </summary>
public abstract class Rule
{
    internal LeftHandSide Conditions { get; } = new();

    internal RightHandSide Effects { get; } = new();

    /// <summary>Describes the rule with <see cref="When"/> and <see cref="Then"/>, each called at least once.</summary>
    public abstract void Define();

    /// <summary>What must hold. Called again, it goes on with the same list.</summary>
    protected LeftHandSide When() => Conditions;

    /// <summary>What happens for each match. Called again, it goes on with the same list.</summary>
    protected RightHandSide Then() => Effects;
}
