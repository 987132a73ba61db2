namespace PlanLint.Model;

/// <summary>A piece of a file that is not text: a cell, a paragraph, a page.</summary>
/// <param name="Start">Where its text begins in the <see cref="SourceText"/>; it ends where the next part begins.</param>
/// <param name="Name">What a person calls it.</param>
public sealed record SourcePart(int Start, PartName Name);
