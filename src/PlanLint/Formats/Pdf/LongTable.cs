using PlanLint.Model;

namespace PlanLint.Formats.Pdf;

/// <summary>A table over one page or several. Every page draws its own borders, so what belongs together across a page break is put together again.</summary>
internal sealed class LongTable
{
    private const int MostHeaderRows = 3;
    private const string SentenceEnds = "。；！？;!?";
    private const string Closing = "”’』」）)】〕》";

    private readonly List<List<PageCell>> _rows = [];
    private IReadOnlyList<double> _xs;
    private List<PageCell> _bottom;
    private bool _hasBottom;

    public LongTable(PageTable first)
    {
        AddRows(first.Rows);
        _xs = first.Grid.Xs;
        _bottom = Bottom(first.Rows);
        _hasBottom = first.Grid.HasBottom;
    }

    /// <summary>Whether a table has the columns of this one; a part may lack edges where all its cells are merged.</summary>
    public bool IsContinuedBy(PageTable next)
    {
        var (many, few) = _xs.Count >= next.Grid.Xs.Count ? (_xs, next.Grid.Xs) : (next.Grid.Xs, _xs);
        return IsNear(many[0], few[0]) && IsNear(many[^1], few[^1]) && few.All(x => many.Any(m => IsNear(m, x)));
    }

    /// <summary>Adds the part on the next page: without the repeated header, and with the cells that the page break cut joined to their beginnings.</summary>
    public void Add(PageTable next)
    {
        if (next.Grid.Xs.Count > _xs.Count) _xs = next.Grid.Xs;
        var rows = next.Rows.Skip(RepeatedHeader(next.Rows)).ToList();
        if (rows.Count > 0 && IsRestOfRow(rows[0], isCut: !_hasBottom && !next.Grid.HasTop))
        {
            JoinRow(rows);
            rows.RemoveAt(0);
        }

        if (rows.Count > 0) ContinueMerged(rows[0]);
        _hasBottom = next.Grid.HasBottom;
        AddRows(rows);
        if (rows.Count > 0) _bottom = [.. _bottom.Where(b => b.FirstRow + b.RowSpan == _rows.Count), .. Bottom(rows)];
    }

    /// <summary>The rows for the flow.</summary>
    public IReadOnlyList<IReadOnlyList<FlowBuilder.Cell>> Cells() => [.. _rows.Select(row => row.Select(Cell).ToList())];

    private FlowBuilder.Cell Cell(PageCell cell)
    {
        var column = Nearest(cell.Left);
        return new(new PartName.Page(cell.Page), cell.Text, column, Math.Max(1, Nearest(cell.Right) - column), cell.RowSpan);
    }

    private int RepeatedHeader(IReadOnlyList<List<PageCell>> rows)
    {
        var most = Math.Min(Math.Min(MostHeaderRows, rows.Count), _rows.Count);
        var same = 0;
        while (same < most && IsSame(_rows[same], rows[same])) same++;
        while (same > 0 && rows.Take(same).Select((row, i) => row.Exists(c => i + c.RowSpan > same)).Any(reaches => reaches)) same--;
        return same;
    }

    private static bool IsSame(List<PageCell> one, List<PageCell> other) =>
        one.Count == other.Count && one.Exists(c => !c.IsEmpty) && one.Zip(other).All(p => p.First.HasEdgesOf(p.Second) && p.First.RowSpan == p.Second.RowSpan && Written(p.First) == Written(p.Second));

    private static string Written(PageCell cell) => string.Concat(cell.Text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>
    /// Whether a row is the rest of the row before the page break. It is when no line lies between them, when its only text goes on with a
    /// sentence, or when a sentence in a full line goes on, all its texts have something to go on with, and another cell has nothing to add.
    /// </summary>
    private bool IsRestOfRow(List<PageCell> row, bool isCut)
    {
        var filled = row.FindAll(c => !c.IsEmpty);
        if (row.Count < 2 || filled.Count == 0 || !filled.TrueForAll(c => Above(c) is { IsEmpty: false })) return false;
        var goesOn = filled.Exists(c => Above(c) is { } above && (filled.Count == 1 || above.IsFull) && !EndsSentence(above.Text));
        if (isCut) return goesOn || filled.Count < row.Count;

        // What stands in the first column begins something.
        return goesOn && row[0].IsEmpty && row.Exists(c => c.IsEmpty && (filled.Count == 1 || IsBehind(c, filled[0])) && Above(c) is not { IsEmpty: true });
    }

    private static bool IsBehind(PageCell cell, PageCell other) => cell.Left > other.Left;

    private static bool EndsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd(Closing);
        return end.IsEmpty || SentenceEnds.Contains(end[^1], StringComparison.Ordinal);
    }

    private void JoinRow(List<List<PageCell>> rows)
    {
        foreach (var cell in rows[0])
        {
            var above = Above(cell);
            if (!cell.IsEmpty && above is not null) (above.Text, above.IsFull) = ($"{above.Text}\n{cell.Text}", cell.IsFull);
            if (cell.RowSpan == 1 || rows.Count == 1) continue;

            // The row goes, and what reaches further down begins one row later, or belongs to the cell above.
            if (above is not null)
            {
                above.RowSpan += cell.RowSpan - 1;
            }
            else
            {
                cell.RowSpan--;
                var at = rows[1].FindIndex(c => c.Left > cell.Left);
                rows[1].Insert(at < 0 ? rows[1].Count : at, cell);
            }
        }
    }

    /// <summary>Empty cells in front of a row at the top of a page are the cells above them, going on.</summary>
    private void ContinueMerged(List<PageCell> row)
    {
        if (row.Count < 2 || row.TrueForAll(c => c.IsEmpty)) return;
        while (row[0].IsEmpty && Above(row[0]) is { IsEmpty: false } above)
        {
            above.RowSpan += row[0].RowSpan;
            row.RemoveAt(0);
        }
    }

    /// <summary>The cell that ends at the page break above a cell, with the same edges.</summary>
    private PageCell? Above(PageCell cell) => _bottom.Find(b => b.HasEdgesOf(cell));

    private void AddRows(IReadOnlyList<List<PageCell>> rows)
    {
        foreach (var row in rows)
        {
            foreach (var cell in row) cell.FirstRow = _rows.Count;
            _rows.Add(row);
        }
    }

    private static List<PageCell> Bottom(IReadOnlyList<List<PageCell>> rows) =>
        [.. rows.SelectMany((row, i) => row.Where(c => i + c.RowSpan >= rows.Count))];

    private int Nearest(double x)
    {
        var index = Grid.IndexOf(_xs, x);
        return index + 1 < _xs.Count && _xs[index + 1] - x < x - _xs[index] ? index + 1 : index;
    }

    private static bool IsNear(double one, double other) => Math.Abs(one - other) <= Rules.Tolerance;
}
