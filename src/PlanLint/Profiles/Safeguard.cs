namespace PlanLint.Profiles;

/// <summary>保障措施: one of the kinds of implementation safeguard.</summary>
/// <param name="Key">Short name, unique in the profile, for example <c>organisation</c>.</param>
/// <param name="Name">For example 组织保障.</param>
/// <param name="Aliases">Other headings under which plans write it.</param>
/// <param name="Required">Whether a plan without it is faulty.</param>
public sealed record Safeguard(string Key, string Name, IReadOnlyList<string> Aliases, bool Required = true);
