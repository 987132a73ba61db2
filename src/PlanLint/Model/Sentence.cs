namespace PlanLint.Model;

/// <summary>One sentence of a passage.</summary>
/// <param name="Id">Number of the sentence in the document, from 0 in the order of the passages.</param>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Span">Where it stands there, its closing mark included.</param>
/// <param name="Key">The sentence for comparison: half-width, without white space and punctuation.</param>
public sealed record Sentence(int Id, Passage Passage, TextSpan Span, string Key)
{
    /// <summary>The sentence as written.</summary>
    public string Text => Passage.Text.Value.Substring(Span.Start, Span.Length);

    /// <summary>Its place.</summary>
    public Location At => Passage.At(Span);
}
