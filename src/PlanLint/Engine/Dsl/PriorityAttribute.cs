namespace PlanLint.Engine;

/// <summary>Says when a rule runs. A rule inherits the priority of its base class.</summary>
/// <param name="value">Higher runs first; a rule without the attribute has 0.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PriorityAttribute(int value) : Attribute
{
    /// <summary>Higher runs first.</summary>
    public int Value { get; } = value;
}
