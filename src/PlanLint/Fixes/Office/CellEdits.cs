using PlanLint.Model;

namespace PlanLint.Fixes.Office;

/// <summary>What to change in one cell.</summary>
/// <param name="Name">The cell.</param>
/// <param name="Text">Its text as it was read.</param>
/// <param name="Edits">Edits of that text.</param>
internal sealed record CellEdits(PartName.SheetCell Name, string Text, IReadOnlyList<TextEdit> Edits);
