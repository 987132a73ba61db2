namespace PlanLint.Engine;

/// <summary>Gives a rule another name than its <see cref="RuleAttribute"/> does.</summary>
/// <param name="value">Replaces <see cref="RuleAttribute.Name"/>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NameAttribute(string value) : Attribute
{
    /// <summary>Replaces <see cref="RuleAttribute.Name"/>.</summary>
    public string Value { get; } = value;
}
