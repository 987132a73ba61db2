using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>A bracket that says which units do what.</summary>
/// <param name="Span">The bracket with both marks; to the end of the text when it is never closed.</param>
/// <param name="Units">The units in the order of the text; never empty.</param>
public sealed record UnitBracket(TextSpan Span, IReadOnlyList<NamedUnit> Units);
