namespace PlanLint.Profiles;

/// <summary>重点工程: a project that a plan must take up.</summary>
/// <param name="Key">Short name, unique in the profile, for example <c>exchange</c>.</param>
/// <param name="Name">Its title in the basis document.</param>
/// <param name="Aliases">Other titles that plans give it.</param>
/// <param name="Required">Whether a plan without it is faulty.</param>
public sealed record KeyProject(string Key, string Name, IReadOnlyList<string> Aliases, bool Required = true);
