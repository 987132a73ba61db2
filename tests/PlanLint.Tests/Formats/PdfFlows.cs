using System.Globalization;
using System.Text;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Tests.Formats;

/// <summary>Reads PDF files of tests, and shows what was read.</summary>
internal static class PdfFlows
{
    public static readonly double[] Edges = [60, 140, 260, 520, 620, 780];

    public static readonly string[] Header = ["重点行动", "主要任务", "主要内容", "牵头单位", "责任单位"];

    public static PdfPages Sample() => new PdfPages().Page().Text(60, 60, "青石县任务分工表")
        .Table(80, Edges, [Header, ["农民行动", "加强培训", "每年培训300人。", "县科协", "县教育局"]]).Page().Text(60, 60, "附件说明。");

    public static string Content(PdfPages pages)
    {
        var text = Encoding.Latin1.GetString(pages.ToArray());
        var start = text.IndexOf("stream\n", StringComparison.Ordinal) + "stream\n".Length;
        return text[start..text.IndexOf("endstream", StringComparison.Ordinal)];
    }

    public static Document Read(PdfPages pages, Limits? limits = null) => Read(pages.ToArray(), limits);

    public static Document Read(byte[] bytes, Limits? limits = null) => new PdfReader().Read(new InputFile("x.pdf", bytes), limits ?? Limits.Default);

    public static Node.Flow Flow(Document document) => document.Root.ShouldBeOfType<Node.Flow>();

    public static IEnumerable<string> Lines(Document document) => Flow(document).Blocks.Select(b => b.ShouldBeOfType<Block.Paragraph>().Text.Text);

    public static IEnumerable<int> Pages(Document document) => Flow(document).Blocks.Select(b => Page(document, ((Block.Paragraph)b).Text));

    public static List<Block.Table> Tables(Document document) => [.. Flow(document).Blocks.OfType<Block.Table>()];

    public static int Page(Document document, Node.Scalar text) =>
        ((PartName.Page)document.Source!.PartAt(((Region.Text)text.Region).Span.Start)!.Name).Number;

    /// <summary>The flow as one reads it; <c>@</c> is the column where a row begins that does not begin at the left.</summary>
    public static string Shown(Document document)
    {
        var shown = new StringBuilder();
        foreach (var block in Flow(document).Blocks)
        {
            if (block is Block.Paragraph line) shown.Append(line.Text.Text).Append('\n');
            if (block is not Block.Table table) continue;
            table.HasMerges.ShouldBeTrue();
            for (var row = 0; row < table.Rows.Count; row++)
            {
                shown.Append(CultureInfo.InvariantCulture, $"{row}: ");
                if (table.Rows[row].Cells is [{ Column: > 0 and var first }, ..]) shown.Append(CultureInfo.InvariantCulture, $"@{first} ");
                shown.AppendJoin(" | ", table.Rows[row].Cells.Select(Shown)).Append('\n');
            }
        }

        return shown.ToString().TrimEnd('\n');
    }

    private static string Shown(TableCell cell) =>
        cell.Text.Text.Replace("\n", "⏎", StringComparison.Ordinal) + (cell.RowSpan > 1 ? $" ({cell.RowSpan} rows)" : "") + (cell.ColumnSpan > 1 ? $" ({cell.ColumnSpan} columns)" : "");
}
