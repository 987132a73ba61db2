namespace PlanLint.Engine;

/// <summary>
/// Says whether a rule may fire again for the facts it has fired for. Facts never change in a run, so no rule meets the same facts
/// twice and both values mean the same; the attribute is here so that a rule file compiles against either engine.
/// </summary>
/// <param name="value">Either value.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RepeatabilityAttribute(RuleRepeatability value) : Attribute
{
    /// <summary>As stated; without effect.</summary>
    public RuleRepeatability Value { get; } = value;
}
