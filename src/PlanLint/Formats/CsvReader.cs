using System.Text;
using CsvHelper;
using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>
/// Reads <c>*.csv</c> and <c>*.tsv</c> as RFC 4180 has them, with any of <c>,</c> <c>;</c> <c>|</c> and tab between the values. A first line
/// <c>sep=;</c>, as Excel writes it, is obeyed. Rows without any text are left out.
/// </summary>
public sealed class CsvReader : ITextReader
{
    /// <inheritdoc/>
    public FileKind Kind => FileKind.Csv;

    /// <inheritdoc/>
    public Document Read(SourceText source, Limits limits)
    {
        var tree = new NodeBuilder(source, limits);
        try
        {
            var table = new Block.Table(Rows(tree));
            return new(source.Path, source, new Node.Flow([table], new Region.Text(source, new(0, source.Text.Length))), tree.Problems);
        }
        catch (LimitException limit)
        {
            return Document.Unreadable(source.Path, source, limit.Problem);
        }
        catch (CsvFieldException broken)
        {
            return Document.Unreadable(source.Path, source, broken.Problem);
        }
    }

    private static List<TableRow> Rows(NodeBuilder tree)
    {
        var bytes = Encoding.UTF8.GetBytes(tree.Source.Text);
        var offsets = new Utf8Offsets(bytes);
        using var records = CsvHelper.CsvReader.Create(bytes, new CsvReaderOptions { HasHeader = false, Separator = SeparatorOf(tree.Source.Path) });
        var rows = new List<TableRow>();
        while (records.Read())
        {
            var start = offsets.ToUtf16(records.ByteOffset);
            if (IsBlank(records)) continue;
            if (rows.Count == tree.Limits.Rows)
                throw tree.Limit(new(start, 0), FileLimit.Rows.Exceeded(tree.Limits, $"表格超过 {tree.Limits.Rows} 行的上限，没有检查", $"The table has more than the limit of {tree.Limits.Rows} rows; it was not checked"));
            rows.Add(Row(records, tree, start));
        }

        return rows;
    }

    /// <summary>A row's cells. What the library calls raw fields, with one separator between any two, is the whole of a record.</summary>
    private static TableRow Row(CsvHelper.CsvReader records, NodeBuilder tree, int start)
    {
        var cells = new List<TableCell>(Math.Min(records.FieldCount, 64));
        for (var column = 0; column < records.FieldCount; column++)
        {
            var span = new TextSpan(start, Encoding.UTF8.GetCharCount(records.GetRawSpan(column)));
            cells.Add(new(CsvField.Read(tree, span), column));
            start = span.End + 1;
        }

        return new(cells);
    }

    private static bool IsBlank(CsvHelper.CsvReader records)
    {
        for (var column = 0; column < records.FieldCount; column++)
        {
            if (!string.IsNullOrWhiteSpace(records.GetString(column))) return false;
        }

        return true;
    }

    /// <summary>Tab for a <c>.tsv</c> file; null lets the library find out from the first lines.</summary>
    private static char? SeparatorOf(string path) => path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : null;
}
