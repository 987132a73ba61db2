namespace PlanLint.Engine;

/// <summary>
/// A rule about plans; every rule of ours derives from it, so that the rule file is the same for either engine. The class carries a
/// <see cref="RuleAttribute"/> and a public constructor without parameters.
/// </summary>
public abstract class PlanRule : Rule;
