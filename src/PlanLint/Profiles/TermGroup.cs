namespace PlanLint.Profiles;

/// <summary>Ways to write one concept. A file should use one of them.</summary>
/// <param name="Key">The first variant.</param>
/// <param name="Variants">Two or more, the recommended one first.</param>
public sealed record TermGroup(string Key, IReadOnlyList<string> Variants);
