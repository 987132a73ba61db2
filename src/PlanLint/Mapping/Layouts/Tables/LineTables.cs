using PlanLint.Formats;

namespace PlanLint.Mapping.Layouts.Tables;

/// <summary>Tables that stand in a text as lines.</summary>
internal static class LineTables
{
    /// <summary>The blocks with every run of lines that is a table replaced by the table. Linear in the number of lines.</summary>
    public static IReadOnlyList<Block> Find(IReadOnlyList<Block> blocks)
    {
        var found = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count;)
        {
            var lines = new List<Node.Scalar>();
            for (var k = i; k < blocks.Count && blocks[k] is Block.Paragraph line; k++) lines.Add(line.Text);
            if (lines.Count == 0)
            {
                found.Add(blocks[i++]);
                continue;
            }

            for (var k = 0; k < lines.Count;)
            {
                if (TabTable.ReadAt(lines, k) is not var (table, end))
                {
                    found.Add(blocks[i + k++]);
                    continue;
                }

                found.Add(table);
                k = end;
            }

            i += lines.Count;
        }

        return found;
    }
}
