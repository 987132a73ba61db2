namespace PlanLint.Fixes.Office;

/// <summary>The text of a string item of a workbook and the XML around it.</summary>
/// <param name="Start">0-based offset in the part where the content of the item begins.</param>
/// <param name="End">Offset where it ends.</param>
/// <param name="Characters">The characters of its text in all runs; null when they are not written plainly.</param>
internal sealed record CellText(int Start, int End, IReadOnlyList<XmlCharacter>? Characters);
