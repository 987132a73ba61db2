namespace PlanLint.Model;

/// <summary>A citation that the register of documents contradicts.</summary>
/// <param name="Citation">The citation.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">The wrong words; counts in the passage of the citation.</param>
/// <param name="Expected">What the register says instead.</param>
public sealed record CitationFault(Citation Citation, CitationFaultKind Kind, TextSpan Span, string Expected)
{
    /// <summary>The wrong words.</summary>
    public string Words => Citation.Words(Span);

    /// <summary>Their place.</summary>
    public Location At => Citation.Passage.At(Span);

    /// <summary>发文字号 as cited; empty when there is none.</summary>
    public string Number => Citation.Cited.Number is { } span ? Citation.Words(span) : "";
}
