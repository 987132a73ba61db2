using Markdig.Extensions.Tables;
using Markdig.Syntax;
using PlanLint.Model;
using Cell = Markdig.Extensions.Tables.TableCell;
using Row = Markdig.Extensions.Tables.TableRow;

namespace PlanLint.Formats.Web;

/// <summary>From a pipe table to a table.</summary>
internal static class MarkdownTable
{
    /// <summary>The table with its places. A cell that the library made up because the row is short is left out.</summary>
    /// <exception cref="LimitException">It has more rows than the limit.</exception>
    public static Block.Table Read(Table table, NodeBuilder tree)
    {
        var rows = new List<TableRow>();
        var line = tree.Source.PositionOf(Inside(table.Span.Start, tree)).Line - 1;
        foreach (var row in table.OfType<Row>())
        {
            line = row.Span.IsEmpty ? Math.Min(line + (rows.Count == 1 ? 2 : 1), tree.Source.LineCount) : tree.Source.PositionOf(Inside(row.Span.Start, tree)).Line;
            var place = tree.Source.Line(line);
            if (rows.Count >= tree.Limits.Rows)
                throw tree.Limit(place, FileLimit.Rows.Exceeded(tree.Limits, $"表格超过 {tree.Limits.Rows} 行的上限，没有检查", $"The table has more than the limit of {tree.Limits.Rows} rows; it was not checked"));
            rows.Add(new(Cells(row, place, tree)));
        }

        return new(rows);
    }

    private static List<TableCell> Cells(Row row, TextSpan line, NodeBuilder tree)
    {
        var file = tree.Source.Text;
        var cells = new List<TableCell>();
        var text = new InlineText(tree.Source);
        var at = line.Start;
        for (var column = 0; column < row.Count; column++)
        {
            if (row[column] is not Cell { Count: > 0 } cell) continue;
            if (cell.Span.IsEmpty && column == 0) at = BehindBar(file, at, line.End);
            var start = cell.Span.IsEmpty ? at : Inside(cell.Span.Start, tree);
            foreach (var paragraph in cell.OfType<LeafBlock>())
            {
                if (paragraph.Inline is { } inlines) MarkdownText.Put(text, file, inlines);
                text.Boundary();
            }

            cells.Add(new(text.Take() is { } taken ? tree.Scalar(taken.Text, taken.Span, taken.Map) : Empty(start, tree), column));
            at = BehindBar(file, cell.Span.IsEmpty ? at : Inside(cell.Span.End + 1, tree), line.End);
        }

        return cells;
    }

    private static Node.Scalar Empty(int at, NodeBuilder tree) => tree.Scalar("", new(at, 0), TextMap.Verbatim(tree.Source, at, 0));

    private static int BehindBar(string file, int at, int end)
    {
        var bar = at < end ? file.IndexOf('|', at, end - at) : -1;
        return bar < 0 ? Math.Max(at, end) : bar + 1;
    }

    private static int Inside(int offset, NodeBuilder tree) => Math.Clamp(offset, 0, tree.Source.Text.Length);
}
