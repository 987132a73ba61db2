using PlanLint.Formats;

namespace PlanLint.Mapping.Layouts.Tables;

/// <summary>A table as a grid: at every place the cell that covers it. A merged cell stands at all of its places as one object.</summary>
internal sealed class TableGrid
{
    /// <summary>Columns beyond this one hold nothing that is read; a division table has a dozen at most.</summary>
    private const int MostColumns = 64;

    private readonly List<TableCell?[]> _rows = [];

    public TableGrid(Block.Table table)
    {
        HasMerges = table.HasMerges;
        Columns = Math.Min(MostColumns, table.Rows.SelectMany(r => r.Cells).Select(c => c.Column + Math.Clamp(c.ColumnSpan, 1, MostColumns)).DefaultIfEmpty(0).Max());
        var carried = new (TableCell? Cell, int Rows)[Columns];
        foreach (var row in table.Rows)
        {
            var places = new TableCell?[Columns];
            for (var column = 0; column < Columns; column++)
            {
                if (carried[column].Rows == 0) continue;
                places[column] = carried[column].Cell;
                carried[column].Rows--;
            }

            foreach (var cell in row.Cells)
            {
                for (var column = cell.Column; column < Math.Min(Columns, cell.Column + Math.Clamp(cell.ColumnSpan, 1, MostColumns)); column++)
                {
                    places[column] ??= cell;
                    if (cell.RowSpan > 1) carried[column] = (cell, cell.RowSpan - 1);
                }
            }

            _rows.Add(places);
        }
    }

    /// <summary>Whether the syntax can merge cells.</summary>
    public bool HasMerges { get; }

    public int Columns { get; }

    public int Count => _rows.Count;

    /// <summary>The cells of a row, column by column; null where there is none.</summary>
    public IReadOnlyList<TableCell?> this[int row] => _rows[row];

    /// <summary>The cells of a row that hold text, each once, from left to right.</summary>
    public IReadOnlyList<TableCell> Filled(int row) => [.. _rows[row].OfType<TableCell>().Where(c => !c.Text.IsBlank()).Distinct(ReferenceEqualityComparer.Instance).Cast<TableCell>()];
}
