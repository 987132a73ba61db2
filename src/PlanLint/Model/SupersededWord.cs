namespace PlanLint.Model;

/// <summary>A word of a framework that is no longer in force.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Span">Where it stands there.</param>
/// <param name="Use">What to write instead; null when nothing replaces it.</param>
/// <param name="IsPopulation">Whether it names a population; a document or programme otherwise.</param>
public sealed record SupersededWord(Passage Passage, TextSpan Span, string? Use, bool IsPopulation)
{
    /// <summary>The words as written.</summary>
    public string Words => Passage.Text.Value.Substring(Span.Start, Span.Length);

    /// <summary>Their place.</summary>
    public Location At => Passage.At(Span);
}
