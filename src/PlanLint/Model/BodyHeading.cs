namespace PlanLint.Model;

/// <summary>An action or a task of the prose that the division table has to assign. There are none unless a document has both.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="IsAction">Whether it is an action; a task otherwise.</param>
/// <remarks>Safeguards, paragraphs without a heading, and the tasks of an action that the table leaves out are not among them.</remarks>
public sealed record BodyHeading(Field<string> Title, bool IsAction)
{
    /// <summary>What the table has for it; null when it has nothing.</summary>
    public HeadingPair? Pair { get; init; }

    /// <summary>The action of the table that a task belongs in; null for an action.</summary>
    public Field<string>? TableAction { get; init; }

    /// <summary>Whether the very words stand elsewhere in the table: in a row, or under another action.</summary>
    public bool IsMentioned { get; init; }

    /// <summary>The action of the table, as a place to look at; empty for an action.</summary>
    public IEnumerable<RelatedPlace> Related =>
        TableAction is { } action ? [new(action.At, Message.Of($"分工表中的行动“{action.Value}”", $"the action '{action.Value}' in the table"))] : [];

    /// <summary>Whether the table assigns it, where headings need the given <see cref="HeadingPair.Similarity"/>.</summary>
    public bool IsInTable(int similarity) => IsMentioned || Pair?.IsPair(similarity) is true;
}
