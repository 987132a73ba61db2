namespace PlanLint.Formats.Sheets;

/// <summary>
/// Tells which cells a merged one covers. Of ranges that overlap, the one that begins first keeps its cells and the other is cut off
/// before it; so no cell is covered twice, and the work is bounded by the rows that begin a range.
/// </summary>
internal static class MergedCells
{
    /// <summary>The cells that are not covered, each with the range that it takes, clipped to the last row and column that hold cells.</summary>
    public static IEnumerable<(SheetCellValue Cell, CellRange Range)> Of(SheetContent sheet)
    {
        if (sheet.Cells is not [.., var last]) yield break;
        var merges = sheet.Merges.OrderBy(m => m.Top).ThenBy(m => m.Left).ToArray();
        var coveredTo = new int[sheet.LastColumn + 1];
        var next = 0;
        foreach (var cell in sheet.Cells)
        {
            if (coveredTo[cell.Column] >= cell.Row) continue;
            while (next < merges.Length && (merges[next].Top, merges[next].Left).CompareTo((cell.Row, cell.Column)) < 0) next++;
            var range = new CellRange(cell.Row, cell.Column, cell.Row, cell.Column);
            if (next < merges.Length && merges[next].Top == cell.Row && merges[next].Left == cell.Column)
                range = Cover(coveredTo, merges[next] with { Bottom = Math.Min(merges[next].Bottom, last.Row) });
            yield return (cell, range);
        }
    }

    private static CellRange Cover(int[] coveredTo, CellRange range)
    {
        var column = range.Left;
        for (; column <= range.Right && column < coveredTo.Length && coveredTo[column] < range.Top; column++) coveredTo[column] = range.Bottom;
        return range with { Right = column - 1 };
    }
}
