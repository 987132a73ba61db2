namespace PlanLint.Model;

/// <summary>A bracket, quotation mark or title mark that is not paired.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="At">The mark at fault, one character; of a mismatched pair the half-width one if only one is, else the closing one.</param>
/// <param name="Expected">
/// For a mismatched pair the character that <paramref name="At"/> should be; else the counterpart that is missing.
/// </param>
public sealed record BracketFault(BracketFaultKind Kind, TextSpan At, char Expected)
{
    /// <summary>The other mark of a mismatched pair; null for the other kinds.</summary>
    public TextSpan? Partner { get; init; }

    /// <summary>
    /// Of a round or square bracket that is never closed, the offset where the missing half belongs: the end of the text, if all of it from the
    /// bracket on is one sentence; null otherwise and for the other kinds.
    /// </summary>
    public int? InsertAt { get; init; }
}
