namespace PlanLint.Model;

/// <summary>One sentence of a passage, or one clause of a sentence that has several.</summary>
/// <param name="Id">Number in the document, from 0 in the order of the passages; the clauses of a sentence follow it.</param>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Span">Where it stands there, its closing mark included.</param>
/// <param name="Key">Its text for comparison: half-width, without white space and punctuation.</param>
public sealed record Sentence(int Id, Passage Passage, TextSpan Span, string Key)
{
    /// <summary><see cref="Id"/> of the sentence that a clause belongs to; its own id for a sentence.</summary>
    public required int SentenceId { get; init; }

    /// <summary>Whether it is a clause.</summary>
    public bool IsClause { get; init; }

    /// <summary><see cref="Key"/> of the sentence that a clause belongs to; its own key for a sentence.</summary>
    public required string SentenceKey { get; init; }

    /// <summary>The words as written.</summary>
    public string Text => Passage.Text.Value.Substring(Span.Start, Span.Length);

    /// <summary>Its place.</summary>
    public Location At => Passage.At(Span);
}
