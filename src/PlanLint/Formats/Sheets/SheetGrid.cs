using PlanLint.Model;

namespace PlanLint.Formats.Sheets;

/// <summary>
/// Makes the table that a person sees of a sheet: hidden rows and columns closed up, rows without text left out, merged cells shrunk to what
/// is left of them. A merged cell whose first row or column is hidden shows its text in what remains. Names of cells stay the true ones.
/// </summary>
internal sealed class SheetGrid
{
    private readonly SheetContent _sheet;
    private readonly int[] _columns;
    private readonly int[] _nextVisibleRow;
    private int _unsaved;

    private SheetGrid(SheetContent sheet)
    {
        _sheet = sheet;
        _columns = new int[sheet.LastColumn + 2];
        for (var column = 1; column <= sheet.LastColumn; column++) _columns[column + 1] = _columns[column] + (sheet.IsHiddenColumn(column) ? 0 : 1);
        var lastRow = sheet.Cells is [.., var last] ? last.Row : 0;
        _nextVisibleRow = new int[lastRow + 2];
        _nextVisibleRow[lastRow + 1] = int.MaxValue;
        for (var row = lastRow; row > 0; row--) _nextVisibleRow[row] = sheet.IsHiddenRow(row) ? _nextVisibleRow[row + 1] : row;
    }

    /// <summary>The rows of the table from top to bottom; none for a sheet in which nothing can be seen.</summary>
    /// <param name="name">Name of the sheet.</param>
    /// <param name="sheet">Its content.</param>
    public static IReadOnlyList<IReadOnlyList<FlowBuilder.Cell>> Rows(string name, SheetContent sheet)
    {
        var grid = new SheetGrid(sheet);
        var shown = grid.Shown();
        var rows = shown.Where(s => s.Cell.Text.Length > 0 || s.Cell.IsUnsaved).Select(s => s.Row).Distinct().ToArray();
        var table = rows.Select(_ => new List<FlowBuilder.Cell>()).ToArray();
        grid._unsaved = shown.Count(s => s.Cell.IsUnsaved);
        var index = 0;
        foreach (var (cell, row, range) in shown)
        {
            while (index < rows.Length && rows[index] < row) index++;
            if (index == rows.Length) break;
            if (rows[index] == row) table[index].Add(grid.Cell(name, cell, range, RowsWithin(rows, index, range.Bottom)));
        }

        return table;
    }

    /// <summary>The cells that can be seen, with the row in which they begin, in the order of the table.</summary>
    private List<(SheetCellValue Cell, int Row, CellRange Range)> Shown()
    {
        var shown = new List<(SheetCellValue Cell, int Row, CellRange Range)>();
        var isMoved = false;
        foreach (var (cell, range) in MergedCells.Of(_sheet))
        {
            var row = _nextVisibleRow[range.Top];
            if (row > range.Bottom || Visible(range.Left, range.Right) == 0) continue;
            isMoved |= row > range.Top;
            shown.Add((cell, row, range));
        }

        if (isMoved) shown.Sort((a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Range.Left.CompareTo(b.Range.Left));
        return shown;
    }

    private FlowBuilder.Cell Cell(string sheet, SheetCellValue cell, CellRange range, int rowSpan) => new(
        new PartName.SheetCell(sheet, cell.Row, cell.Column), cell.Text, _columns[range.Left], Visible(range.Left, range.Right), rowSpan, cell.IsUnsaved ? Unsaved() : null);

    /// <summary>Said once a sheet, at the first such cell: a program that saves no results saves none at all.</summary>
    private Message? Unsaved()
    {
        var count = _unsaved;
        _unsaved = 0;
        return count == 0 ? null : Message.Of(
            $"从这一格起，本工作表有 {count} 格公式没有保存计算结果，没有检查，请用 Excel 打开后重新保存。",
            $"From this cell on, {count} formulas of this sheet have no saved result and were not checked; open the file with Excel and save it again.");
    }

    private int Visible(int left, int right) => _columns[right + 1] - _columns[left];

    private static int RowsWithin(int[] rows, int from, int bottom)
    {
        if (rows[from] == bottom) return 1;
        var end = Array.BinarySearch(rows, from, rows.Length - from, bottom);
        return (end >= 0 ? end + 1 : ~end) - from;
    }
}
