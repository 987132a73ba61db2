using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>A unit that a text names together with its part.</summary>
/// <param name="Role">What the text says it does.</param>
/// <param name="Span">Its name in the text; white space may stand inside where a line was wrapped.</param>
public readonly record struct NamedUnit(UnitRole Role, TextSpan Span);
