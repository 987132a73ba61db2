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
        All = [.. document.Root is { } root ? Values(root) : []];
        _byPlace = [.. All.Where(v => v.TextMap is not null).OrderBy(v => v.TextMap!.Region.Start).DistinctBy(v => v.TextMap!.Region)];
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

    private static IEnumerable<Node.Scalar> Values(Node node) => node switch
    {
        Node.Scalar value => [value],
        Node.List list => list.Items.SelectMany(Values),
        Node.Map map => map.Entries.SelectMany(e => Values(e.Value).Prepend(e.Key)),
        Node.Flow flow => (flow.Head is { } head ? Values(head) : []).Concat(flow.Blocks.SelectMany(Values)),
        _ => [],
    };

    private static IEnumerable<Node.Scalar> Values(Block block) => block switch
    {
        Block.Paragraph paragraph => [paragraph.Text],
        Block.Table table => table.Rows.SelectMany(r => r.Cells).Select(c => c.Text),
        _ => [],
    };
}
