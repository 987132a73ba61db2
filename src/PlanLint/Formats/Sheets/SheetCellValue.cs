namespace PlanLint.Formats.Sheets;

/// <summary>A cell as it stands in a sheet.</summary>
/// <param name="Row">1-based row.</param>
/// <param name="Column">1-based column.</param>
/// <param name="Text">What a person reads in it; empty for a cell that was only formatted.</param>
/// <param name="IsUnsaved">Whether it is a formula whose result the file does not hold.</param>
internal readonly record struct SheetCellValue(int Row, int Column, string Text, bool IsUnsaved = false);
