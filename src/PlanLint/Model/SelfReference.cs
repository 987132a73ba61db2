namespace PlanLint.Model;

/// <summary>Words by which a plan calls its own area: 我县, 本市, 全区.</summary>
/// <param name="Word">The words and their place.</param>
/// <param name="Area">Name of the area that the plan belongs to.</param>
/// <param name="Expected">The same words with the level of that area.</param>
/// <param name="IsWrong">Whether they can mean neither that area nor, for 全, one that it lies in.</param>
public sealed record SelfReference(Field<string> Word, string Area, string Expected, bool IsWrong)
{
    /// <summary>Whether wrong words may be about the province of the area, or about the city that a district is part of.</summary>
    public bool MayMeanAbove { get; init; }
}
