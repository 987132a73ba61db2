namespace PlanLint.Model;

/// <summary>附件: the division table behind the text of a plan in one file.</summary>
/// <param name="Mark">The line 附件 above it.</param>
/// <param name="Title">Its title; null when it has none.</param>
public sealed record Annex(Field<string> Mark, Field<string>? Title)
{
    /// <summary>The name in the line 附件：… below the text; null when there is no such line.</summary>
    public Field<string>? Declared { get; init; }

    /// <summary>Whether the text speaks of an annex, in that line or in a sentence.</summary>
    public bool IsMentioned { get; init; }

    /// <summary>Whether the name in the text is that of the annex, or a part of it; true where there is nothing to compare.</summary>
    public bool IsNamedAlike { get; init; } = true;
}
