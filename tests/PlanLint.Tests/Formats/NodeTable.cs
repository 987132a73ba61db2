using System.Text;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Tests.Formats;

/// <summary>Writes nodes as a small text table: kind, line:column-line:column, value. A span test compares it with the table one expects.</summary>
internal static class NodeTable
{
    public static string Of(Document document)
    {
        var table = new StringBuilder();
        foreach (var problem in document.Problems) table.Append("problem ").Append(Place(problem.At.Region)).Append('\n');
        if (document.Root is { } root) Write(table, root, 0);
        return table.ToString().TrimEnd('\n');
    }

    private static void Write(StringBuilder table, Node node, int depth)
    {
        table.Append(' ', depth * 2).Append(node switch { Node.Scalar => "text", Node.List => "list", Node.Flow => "flow", _ => "map" });
        table.Append(' ').Append(Place(node.Region));
        if (node is Node.Scalar scalar) table.Append(" «").Append(scalar.Text.Replace("\n", "⏎", StringComparison.Ordinal)).Append('»');
        table.Append('\n');
        foreach (var child in Children(node)) Write(table, child, depth + 1);
        if (node is not Node.Flow flow) return;
        foreach (var block in flow.Blocks) Write(table, block, depth + 1);
    }

    private static void Write(StringBuilder table, Block block, int depth)
    {
        if (block is Block.Paragraph paragraph)
        {
            Write(table, paragraph.HeadingLevel is { } level ? $"h{level}" : "p", paragraph.Text, depth);
            return;
        }

        var rows = ((Block.Table)block).Rows;
        table.Append(' ', depth * 2).Append(((Block.Table)block).HasMerges ? "table with merges" : "table").Append('\n');
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var cell in rows[row].Cells)
            {
                var spans = (cell.ColumnSpan == 1 ? "" : $" columns {cell.ColumnSpan}") + (cell.RowSpan == 1 ? "" : $" rows {cell.RowSpan}");
                Write(table, $"{row}.{cell.Column}{spans}", cell.Text, depth + 1);
            }
        }
    }

    private static void Write(StringBuilder table, string name, Node.Scalar text, int depth) => table
        .Append(' ', depth * 2).Append(name).Append(' ').Append(Place(text.Region))
        .Append(" «").Append(text.Text.Replace("\n", "⏎", StringComparison.Ordinal)).Append("»\n");

    private static IEnumerable<Node> Children(Node node) => node switch
    {
        Node.List list => list.Items,
        Node.Map map => map.Entries.SelectMany(e => new[] { e.Key, e.Value }),
        Node.Flow { Head: { } head } => [head],
        _ => [],
    };

    private static string Place(Region region) => region is Region.Text { Start: var a, End: var b } ? $"{a.Line}:{a.Column}-{b.Line}:{b.Column}" : "?";
}
