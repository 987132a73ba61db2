namespace PlanLint.Model;

/// <summary>A term of the profile that can be written in several ways, where the plan uses it.</summary>
/// <param name="Key">The recommended way, which names the group.</param>
/// <param name="Variant">The way it is written here, as the profile gives it.</param>
/// <param name="Rank">Position of the variant in its group, from 0.</param>
/// <param name="Word">The word and its place.</param>
public sealed record TermUse(string Key, string Variant, int Rank, Field<string> Word);
