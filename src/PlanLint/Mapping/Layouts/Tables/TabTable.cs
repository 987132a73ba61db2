using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Mapping.Layouts.Tables;

/// <summary>
/// A table whose cells are separated by tabs, as it comes out of a Word file that was saved as text. Either a row is a line
/// (<c>甲⇥乙⇥丙</c>), or every cell begins a line of its own with a tab and a blank line ends the row. Cells may hold line breaks; an empty cell is
/// left of a merged one or of nothing.
/// </summary>
internal static class TabTable
{
    /// <summary>A header of more lines is none; it bounds what is read in vain.</summary>
    private const int LongestHeader = 60;

    /// <summary>Where the table ends and what it holds; null when no table with known headers begins at <paramref name="start"/>.</summary>
    /// <param name="lines">Lines of a text, blank ones included.</param>
    /// <param name="start">Index of the first line of the header.</param>
    public static (Block.Table Table, int End)? ReadAt(IReadOnlyList<Node.Scalar> lines, int start)
    {
        if (!lines[start].Text.Contains('\t', StringComparison.Ordinal)) return null;
        var inLine = Cells(lines[start]);
        if (IsHeader(inLine)) return ByLines(lines, start, inLine.Count);
        if (!lines[start].Text.StartsWith('\t')) return null;
        var (header, _) = Record(lines, start, Math.Min(lines.Count, start + LongestHeader));
        return IsHeader(header.Values) ? ByCells(lines, start, header.Count) : null;
    }

    private static bool IsHeader(IEnumerable<Node.Scalar> cells) => TableHeader.KnownFields(cells.Select(c => c.Text)) >= TableHeader.FewestFields;

    /// <summary>A row is a line; what a cell with a line break leaves on the next line has fewer tabs.</summary>
    private static (Block.Table, int) ByLines(IReadOnlyList<Node.Scalar> lines, int start, int columns)
    {
        var rows = new List<Row>();
        var end = start;
        var isAfterBlank = false;
        for (var i = start; i < lines.Count; i++)
        {
            if (IsBlank(lines[i]))
            {
                isAfterBlank = true;
                continue;
            }

            var cells = Cells(lines[i]);
            var isPageNumber = IsPageNumber(lines[i]);
            if (cells.Count == 1 && isAfterBlank && !isPageNumber) break;
            if (!isPageNumber)
            {
                // A line without a tab goes on in the last cell of a full row, but not in that of the header: it begins the first row.
                var goesOn = rows is [.., var row] && (row.Count < columns || (cells.Count == 1 && rows.Count > 1)) && row.Count + cells.Count - 1 <= columns;
                if (goesOn && !isAfterBlank) rows[^1].Continue(cells);
                else rows.Add(new(cells));
                end = i + 1;
            }

            isAfterBlank = false;
        }

        return (TableOf(rows, columns), end);
    }

    /// <summary>Every cell begins with a tab at the beginning of a line, and a blank line ends the row.</summary>
    private static (Block.Table, int) ByCells(IReadOnlyList<Node.Scalar> lines, int start, int columns)
    {
        var rows = new List<Row>();
        var end = start;
        for (var i = start; i < lines.Count;)
        {
            if (IsBlank(lines[i]) || IsPageNumber(lines[i]))
            {
                i++;
                continue;
            }

            if (!lines[i].Text.StartsWith('\t')) break;
            var (row, next) = Record(lines, i, lines.Count);
            // A blank line inside a cell ends no row: what follows has just the cells that are missing.
            if (rows is [.., { Count: > 1 } last] && last.Count < columns && last.Count + row.Count == columns) last.Append(row);
            else rows.Add(row);
            i = end = next;
        }

        return (TableOf(rows, columns), end);
    }

    /// <summary>The cells from a line on that begins with a tab, up to the next blank line.</summary>
    private static (Row Row, int Next) Record(IReadOnlyList<Node.Scalar> lines, int start, int end)
    {
        var row = new Row(Cells(lines[start]).Skip(1));
        var i = start + 1;
        for (; i < end && !IsBlank(lines[i]); i++)
        {
            var cells = Cells(lines[i]);
            if (lines[i].Text.StartsWith('\t')) row.Append(new(cells.Skip(1)));
            else row.Continue(cells);
        }

        return (row, i);
    }

    private static bool IsBlank(Node.Scalar line) => line.IsBlank() && !line.Text.Contains('\t', StringComparison.Ordinal);

    private static bool IsPageNumber(Node.Scalar line) => !line.Text.Contains('\t', StringComparison.Ordinal) && PageFurniture.IsPageNumber(line.Text);

    private static List<Node.Scalar> Cells(Node.Scalar line)
    {
        var cells = new List<Node.Scalar>();
        for (var from = 0; from <= line.Text.Length;)
        {
            var to = line.Text.IndexOf('\t', from) is >= 0 and var tab ? tab : line.Text.Length;
            cells.Add(line.Part(TextSpan.Between(from, to)));
            from = to + 1;
        }

        return cells;
    }

    /// <summary>A row of one cell goes across the table.</summary>
    private static Block.Table TableOf(List<Row> rows, int columns) => new([.. rows.Select(row => new TableRow([.. row.Values.Select((cell, column) =>
        new TableCell(cell, column) { ColumnSpan = row.Count == 1 ? columns : 1 })]))]);

    /// <summary>Cells under construction, each with the lines it stands on.</summary>
    private sealed class Row(IEnumerable<Node.Scalar> cells)
    {
        private readonly List<List<Node.Scalar>> _cells = [.. cells.Select(c => new List<Node.Scalar> { c })];

        public int Count => _cells.Count;

        public IEnumerable<Node.Scalar> Values => _cells.Select(c => JoinedText.Lines(c) ?? c[0]);

        public void Continue(List<Node.Scalar> cells)
        {
            _cells[^1].Add(cells[0]);
            _cells.AddRange(cells.Skip(1).Select(c => new List<Node.Scalar> { c }));
        }

        public void Append(Row row) => _cells.AddRange(row._cells);
    }
}
