using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Model;

namespace PlanLint.Fuzz;

/// <summary>Checks that every place lies inside its file. Throws at the first that does not.</summary>
internal static class Places
{
    /// <summary>All places that a reader gave out.</summary>
    public static void Check(Document document)
    {
        foreach (var problem in document.Problems) Check(problem.At.Region);
        if (document.Root is { } root) Check(root);
    }

    /// <summary>All places that the mapper gave out.</summary>
    public static void Check(MappedPlan mapped)
    {
        foreach (var problem in mapped.Problems) Check(problem.At.Region);
        foreach (var assumption in mapped.Assumptions) Check(assumption.At.Region);
        foreach (var key in mapped.UnknownKeys) Check(key.Key.At.Region);
        foreach (var unit in mapped.Plan?.AllUnits ?? []) Check(unit.Name.At.Region);
        foreach (var row in mapped.Plan?.AllRows ?? []) Check(row.Content.At.Region);
    }

    /// <summary>All places of a result, those of fixes included.</summary>
    public static void Check(FileResult result)
    {
        foreach (var finding in result.Diagnostics)
        {
            Check(finding.At.Region);
            foreach (var related in finding.Related) Check(related.At.Region);
            foreach (var edit in finding.Fix?.Edits ?? []) Check(edit.At.Region);
        }

        foreach (var notification in result.Notifications) Check(notification.At?.Region ?? new Region.WholeFile());
    }

    private static void Check(Node node)
    {
        Check(node.Region);
        switch (node)
        {
            case Node.Scalar scalar:
                if (scalar.TextMap is { } map && scalar.Text.Length > 0) Check(new Region.Text(map.Source, map.ToSource(new(0, scalar.Text.Length))));
                break;
            case Node.List list:
                foreach (var item in list.Items) Check(item);
                break;
            case Node.Map entries:
                foreach (var entry in entries.Entries)
                {
                    Check(entry.Key);
                    Check(entry.Value);
                }

                break;
            case Node.Flow flow:
                foreach (var block in flow.Blocks) Check(block);
                if (flow.Head is not null) Check(flow.Head);
                break;
        }
    }

    private static void Check(Block block)
    {
        if (block is Block.Paragraph paragraph) Check(paragraph.Text);
        else foreach (var cell in ((Block.Table)block).Rows.SelectMany(r => r.Cells)) Check(cell.Text);
    }

    private static void Check(Region region)
    {
        if (region is not Region.Text { Span: var span, Source: var source }) return;
        if (span.Start < 0 || span.Length < 0 || span.End > source.Text.Length)
            throw new FuzzException($"A place from {span.Start} to {span.End} lies outside of the {source.Text.Length} characters of its file.");
        var (start, end) = (source.PositionOf(span.Start), source.PositionOf(span.End));
        if (start.Line < 1 || start.Column < 1 || end.Line > source.LineCount) throw new FuzzException($"No such line: {start} to {end}.");
    }
}
