namespace PlanLint.Model;

/// <summary>Words that say when or how often. The span counts in the text they were found in.</summary>
/// <param name="Span">For example 到2025年底.</param>
/// <param name="Kind">What they say.</param>
/// <param name="From">First year, or null.</param>
/// <param name="To">Last year; the same as <paramref name="From"/> for one year; null when no year is named.</param>
public sealed record TimeExpression(TextSpan Span, TimeKind Kind, int? From = null, int? To = null);
