using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Fixes;

/// <summary>The values of a document, keys among them, in the order of its nodes; what stands behind an alias is there each time.</summary>
internal sealed class DocumentValues
{
    private readonly Node.Scalar[] _byPlace;

    public DocumentValues(Document document)
    {
        Document = document;
        var all = new List<Node.Scalar>();
        if (document.Root is { } root) Collect(root, all);
        All = all;
        _byPlace = ByPlace(all.FindAll(v => v.TextMap is not null));
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>All of them.</summary>
    public IReadOnlyList<Node.Scalar> All { get; }

    /// <summary>The value that a span of the file lies in, its ends included; null when it lies in none.</summary>
    public Node.Scalar? Around(TextSpan span)
    {
        var (low, high) = (0, _byPlace.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_byPlace[middle].TextMap!.Region.Start <= span.Start) low = middle; else high = middle - 1;
        }

        return high >= 0 && _byPlace[low] is { TextMap.Region: var region } value && region.Start <= span.Start && span.End <= region.End ? value : null;
    }

    /// <summary>Values stand in the order of their nodes already, unless there are aliases or cells that belong elsewhere.</summary>
    private static Node.Scalar[] ByPlace(List<Node.Scalar> values)
    {
        for (var i = 1; i < values.Count; i++)
        {
            if (values[i - 1].TextMap!.Region.Start >= values[i].TextMap!.Region.Start)
                return [.. values.OrderBy(v => v.TextMap!.Region.Start).DistinctBy(v => v.TextMap!.Region)];
        }

        return [.. values];
    }

    private static void Collect(Node node, List<Node.Scalar> values)
    {
        switch (node)
        {
            case Node.Scalar value: values.Add(value); break;
            case Node.List { Items: var items }:
                for (var i = 0; i < items.Count; i++) Collect(items[i], values);
                break;
            case Node.Map { Entries: var entries }:
                for (var i = 0; i < entries.Count; i++)
                {
                    values.Add(entries[i].Key);
                    Collect(entries[i].Value, values);
                }

                break;
            case Node.Flow flow:
                if (flow.Head is { } head) Collect(head, values);
                foreach (var block in flow.Blocks) Collect(block, values);
                break;
        }
    }

    private static void Collect(Block block, List<Node.Scalar> values)
    {
        switch (block)
        {
            case Block.Paragraph paragraph: values.Add(paragraph.Text); break;
            case Block.Table table: values.AddRange(table.Rows.SelectMany(r => r.Cells).Select(c => c.Text)); break;
        }
    }
}
