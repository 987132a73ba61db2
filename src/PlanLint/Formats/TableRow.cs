namespace PlanLint.Formats;

/// <summary>One row of a table.</summary>
/// <param name="Cells">The cells that begin in this row, in ascending order of <see cref="TableCell.Column"/>. A column without a cell is empty, or covered by a merged cell.</param>
public sealed record TableRow(IReadOnlyList<TableCell> Cells);
