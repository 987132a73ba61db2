namespace PlanLint.Model;

/// <summary>Replaces a span of a text.</summary>
/// <param name="Span">What is replaced.</param>
/// <param name="NewText">The new text; empty to delete.</param>
public readonly record struct TextEdit(TextSpan Span, string NewText);
