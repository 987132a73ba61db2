namespace PlanLint.Formats.Pdf;

/// <summary>A table, or the part of one that stands on a page.</summary>
/// <param name="Grid">Its lines.</param>
/// <param name="Rows">The cells that begin in each row, from left to right.</param>
internal sealed record PageTable(Grid Grid, IReadOnlyList<List<PageCell>> Rows)
{
    /// <summary>The cells of a grid with the letters whose centre lies in them. A cell is as wide and high as no line crosses it.</summary>
    /// <param name="page">1-based page.</param>
    /// <param name="grid">The lines.</param>
    /// <param name="glyphs">Letters inside the grid.</param>
    public static PageTable Of(int page, Grid grid, IEnumerable<Glyph> glyphs)
    {
        var owners = new PageCell?[grid.Rows, grid.Columns];
        var rows = new List<List<PageCell>>(grid.Rows);
        for (var row = 0; row < grid.Rows; row++)
        {
            var cells = new List<PageCell>();
            for (var column = 0; column < grid.Columns; column++)
            {
                if (owners[row, column] is null) cells.Add(Cell(page, grid, owners, row, column));
            }

            rows.Add(cells);
        }

        foreach (var cell in glyphs.GroupBy(g => owners[Grid.IndexOf(grid.Ys, g.CentreY), Grid.IndexOf(grid.Xs, g.CentreX)]!)) CellText.Fill(cell.Key, cell);
        return new(grid, rows);
    }

    private static PageCell Cell(int page, Grid grid, PageCell?[,] owners, int row, int column)
    {
        var right = column;
        while (right + 1 < grid.Columns && !grid.RightEdges[row, right] && owners[row, right + 1] is null) right++;
        var bottom = row;
        while (bottom + 1 < grid.Rows && IsOpenBelow(bottom)) bottom++;
        var cell = new PageCell(page, grid.Xs[column], grid.Xs[right + 1]) { RowSpan = bottom - row + 1 };
        for (var r = row; r <= bottom; r++)
        {
            for (var c = column; c <= right; c++) owners[r, c] = cell;
        }

        return cell;

        bool IsOpenBelow(int above)
        {
            for (var c = column; c <= right; c++)
            {
                if (grid.BottomEdges[above, c] || owners[above + 1, c] is not null || (c < right && grid.RightEdges[above + 1, c])) return false;
            }

            return true;
        }
    }
}
