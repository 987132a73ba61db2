using PlanLint.Formats;

namespace PlanLint.Mapping.Layouts.Flattened;

/// <summary>A short piece of a flattened table: one line of a title or of a list of units, or what stands of it beside other columns.</summary>
/// <param name="Text">The piece.</param>
/// <param name="Line">0-based index of its line.</param>
/// <param name="Column">Which column it is in, where the line shows it.</param>
internal sealed record FlattenedPiece(Node.Scalar Text, int Line, FlattenedColumn Column = FlattenedColumn.Unknown);
