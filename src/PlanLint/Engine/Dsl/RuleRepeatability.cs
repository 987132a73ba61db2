namespace PlanLint.Engine;

/// <summary>Whether a rule may fire again for the same facts.</summary>
public enum RuleRepeatability
{
    /// <summary>Whenever they are matched again.</summary>
    Repeatable,

    /// <summary>Once.</summary>
    NonRepeatable,
}
