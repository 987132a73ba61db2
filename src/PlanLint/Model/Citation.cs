namespace PlanLint.Model;

/// <summary>A document that a passage cites.</summary>
/// <param name="Id">Number in the document, from 0 in the order of the passages.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Cited">What is cited; its spans count in <see cref="Passage.Text"/>.</param>
/// <param name="Key">The title for comparison, without …关于印发 and 的通知.</param>
public sealed record Citation(int Id, Passage Passage, CitedDocument Cited, string Key)
{
    /// <summary>发文字号 for comparison; empty when there is none.</summary>
    public string NumberKey { get; init; } = "";

    /// <summary>The title as written.</summary>
    public string Title => Words(Cited.Title);

    /// <summary>The place of the title.</summary>
    public Location At => Passage.At(Cited.Title);

    /// <summary>The words at a span of the passage.</summary>
    public string Words(TextSpan span) => Passage.Text.Value.Substring(span.Start, span.Length);
}
