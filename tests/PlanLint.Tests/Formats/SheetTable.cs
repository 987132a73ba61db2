using System.Globalization;
using System.Text;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Tests.Formats;

/// <summary>Writes the tables of a document as text: sheet by sheet, row by row, each cell with its place, grid column, spans and value.</summary>
internal static class SheetTable
{
    public static string Of(Document document)
    {
        var text = new StringBuilder();
        foreach (var problem in document.Problems) text.Append("problem ").Append(Place(problem.At.Region)).Append('\n');
        foreach (var table in Tables(document))
        {
            if (table.Name is not null) text.Append("sheet ").Append(table.Name).Append('\n');
            foreach (var row in table.Rows) text.Append(string.Join(" | ", row.Cells.Select(Cell))).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    public static IEnumerable<Block.Table> Tables(Document document) => document.Root is Node.Flow flow ? flow.Blocks.OfType<Block.Table>() : [];

    /// <summary>Values only, cells separated by a bar.</summary>
    public static string Values(Document document) => string.Join("\n", Tables(document).SelectMany(t => t.Rows).Select(r => string.Join("|", r.Cells.Select(c => c.Text.Text.Replace("\n", "⏎", StringComparison.Ordinal)))));

    private static string Cell(TableCell cell)
    {
        var spans = cell is { ColumnSpan: 1, RowSpan: 1 } ? "" : string.Create(CultureInfo.InvariantCulture, $" {cell.RowSpan}x{cell.ColumnSpan}");
        return string.Create(CultureInfo.InvariantCulture, $"{Place(cell.Text.Region)} @{cell.Column}{spans} «{cell.Text.Text.Replace("\n", "⏎", StringComparison.Ordinal)}»");
    }

    private static string Place(Region region) => region switch
    {
        Region.Text { Source.IsTextFile: true, Start: var a, End: var b } => string.Create(CultureInfo.InvariantCulture, $"{a.Line}:{a.Column}-{b.Line}:{b.Column}"),
        Region.Text text => text.Source.PartAt(text.Span.Start)?.Name.ToString() ?? "?",
        _ => "file",
    };
}
