using PlanLint.Model;

namespace PlanLint.Formats.Word;

/// <summary>A table that is being read: it finds the column of the grid for every cell, and joins cells that are merged.</summary>
/// <param name="number">1-based number of the table in the file.</param>
internal sealed class TableGrid(int number)
{
    /// <summary>Word has no wider tables; a larger span is a slip or a trap.</summary>
    private const int WidestSpan = 64;

    private readonly List<List<Cell>> _rows = [];

    /// <summary>By column: the cell of the row above that a cell below may continue, and those of this row.</summary>
    private Dictionary<int, Cell> _above = [];
    private Dictionary<int, Cell> _here = [];
    private int _column;

    /// <summary>Name of the first cell of the row that comes next.</summary>
    public PartName NextRow => new PartName.TableCell(number, _rows.Count + 1, 1);

    /// <summary>Begins a row.</summary>
    public void BeginRow()
    {
        (_above, _here) = (_rows.Count == 0 ? [] : _here, []);
        _rows.Add([]);
        _column = 0;
    }

    /// <summary>Takes back the row that was begun, which holds no cell yet: it is deleted or hidden.</summary>
    public void DropRow()
    {
        _rows.RemoveAt(_rows.Count - 1);
        _here = _above;
    }

    /// <summary>Leaves columns empty in front of the first cell.</summary>
    public void Indent(int columns) => _column += Math.Clamp(columns, 0, WidestSpan);

    /// <summary>Joins the next cell with the one above, if that is as wide; false if there is none.</summary>
    public bool JoinAbove(int span)
    {
        if (!_above.TryGetValue(_column, out var above) || above.ColumnSpan != Math.Clamp(span, 1, WidestSpan)) return false;
        above.RowSpan++;
        _here[_column] = above;
        _column += above.ColumnSpan;
        return true;
    }

    /// <summary>Joins the next cell with the one to its left; false if there is none that begins in this row.</summary>
    public bool JoinLeft(int span)
    {
        if (_rows[^1] is not [.., var left] || left.Column + left.ColumnSpan != _column || left.ColumnSpan > WidestSpan) return false;
        left.ColumnSpan += Math.Clamp(span, 1, WidestSpan);
        _column = left.Column + left.ColumnSpan;
        return true;
    }

    /// <summary>Adds the next cell.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="span">How many columns it takes.</param>
    /// <param name="isMerged">Whether a cell below may continue it.</param>
    public void Add(string text, int span, bool isMerged)
    {
        var cell = new Cell(new PartName.TableCell(number, _rows.Count, _column + 1), text, _column) { ColumnSpan = Math.Clamp(span, 1, WidestSpan) };
        _rows[^1].Add(cell);
        if (isMerged) _here[_column] = cell;
        _column += cell.ColumnSpan;
    }

    /// <summary>Gives the table away; nothing when no row of it is left.</summary>
    public void WriteTo(FlowBuilder flow)
    {
        if (_rows.Count == 0) return;
        flow.Table([.. _rows.Select(row => (IReadOnlyList<FlowBuilder.Cell>)[.. row.Select(c => new FlowBuilder.Cell(c.Name, c.Text, c.Column, c.ColumnSpan, c.RowSpan))])]);
    }

    private sealed class Cell(PartName name, string text, int column)
    {
        public PartName Name => name;

        public string Text => text;

        public int Column => column;

        public int ColumnSpan { get; set; }

        public int RowSpan { get; set; } = 1;
    }
}
