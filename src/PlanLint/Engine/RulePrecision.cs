namespace PlanLint.Engine;

/// <summary>How often a finding of a rule is right; the four levels of SARIF's property <c>precision</c>, best first.</summary>
public enum RulePrecision
{
    /// <summary>Decidable without judgement.</summary>
    VeryHigh,

    /// <summary>A false alarm is a surprise.</summary>
    High,

    /// <summary>A reader should look before acting.</summary>
    Medium,

    /// <summary>A hint only.</summary>
    Low,
}
