namespace PlanLint.Model;

/// <summary>Words of a text that are not written as the standards ask. Spans count in the text they were found in.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Span">The words to mark.</param>
/// <param name="Edits">What mends them, in the order of the text and inside the span; empty when that is open.</param>
public sealed record TextFault(StyleFaultKind Kind, TextSpan Span, params IReadOnlyList<TextEdit> Edits);
