using PlanLint.Engine;

namespace PlanLint.Packs;

/// <summary>One rule of a pack that is written as code.</summary>
/// <param name="Info">What is known of it, where it comes from included.</param>
/// <param name="Create">Makes a new one, for a rule is defined once.</param>
internal sealed record CodeRule(RuleInfo Info, Func<PlanRule> Create);
