namespace PlanLint.Engine;

/// <summary>Puts a rule into a group of any kind. A rule may carry several and inherits those of its base class.</summary>
/// <param name="value">Name of the group.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class TagAttribute(string value) : Attribute
{
    /// <summary>Name of the group.</summary>
    public string Value { get; } = value;
}
