using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Fixes;

/// <summary>The values of a document, keys among them, in the order of its nodes; what stands behind an alias is there each time.</summary>
internal sealed class DocumentValues(Document document)
{
    private List<Node.Scalar>? _all;
    private List<Node.Scalar>? _values;
    private List<Node.Scalar>? _valuesAndKeys;

    /// <summary>The document.</summary>
    public Document Document => document;

    /// <summary>All of them.</summary>
    public List<Node.Scalar> All => _all ??= Collected(withKeys: true);

    /// <summary>The value that a span of the file lies in, its ends included; null when it lies in none.</summary>
    public Node.Scalar? Around(TextSpan span)
    {
        var (value, isSure) = Below(document.Root, span);
        // Hardly an edit is in a key, and the nodes of keys are made when they are asked for.
        return isSure ? value : Around(span, _values ??= ByPlace(Collected(withKeys: false))) ?? Around(span, _valuesAndKeys ??= ByPlace(All));
    }

    /// <summary>The value, looked for from node to node as if all stood in the order of the file; not sure where it is not found and nothing shows that there is none.</summary>
    private static (Node.Scalar? Value, bool IsSure) Below(Node? node, TextSpan span)
    {
        Node? next = null;
        while (node is { } holder and (Node.List or Node.Map))
        {
            var count = CountIn(holder);
            var at = LastBefore(count, i => ItemOf(holder, i).Region is Region.Text region && region.Span.Start <= span.Start);
            (node, next) = count == 0 ? (null, next) : (ItemOf(holder, at), at + 1 < count ? ItemOf(holder, at + 1) : next);
        }

        if (node is not Node.Scalar value) return (null, false);
        if (Holds(value, span)) return (value, true);
        // What the span reaches into from outside lies in no other value.
        return (null, Begins(value) || Begins(next) || (value.TextMap is { Region: var part } && part.Start <= span.Start && span.Start < part.End));

        bool Begins(Node? other) => other?.Region is Region.Text region && region.Span.Start > span.Start && region.Span.Start < span.End;
    }

    private static int CountIn(Node node) => node is Node.List list ? list.Items.Count : ((Node.Map)node).Entries.Count;

    private static Node ItemOf(Node node, int index) => node is Node.List list ? list.Items[index] : ((Node.Map)node).Entries[index].Value;

    private static bool Holds(Node.Scalar value, TextSpan span) => value.TextMap is { Region: var region } && region.Start <= span.Start && span.End <= region.End;

    private static Node.Scalar? Around(TextSpan span, List<Node.Scalar> byPlace)
    {
        var at = LastBefore(byPlace.Count, i => byPlace[i].TextMap!.Region.Start <= span.Start);
        return at < byPlace.Count && Holds(byPlace[at], span) ? byPlace[at] : null;
    }

    /// <summary>The last of so many ordered places that is not too late; 0 where all are, or there are none.</summary>
    private static int LastBefore(int count, Func<int, bool> isBefore)
    {
        var (low, high) = (0, count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (isBefore(middle)) low = middle; else high = middle - 1;
        }

        return low;
    }

    private List<Node.Scalar> Collected(bool withKeys)
    {
        var values = new List<Node.Scalar>();
        if (document.Root is { } root) Collect(root, values, withKeys);
        return values;
    }

    /// <summary>Values stand in the order of their nodes already, unless there are aliases or cells that belong elsewhere.</summary>
    private static List<Node.Scalar> ByPlace(List<Node.Scalar> all)
    {
        var values = all.FindAll(v => v.TextMap is not null);
        for (var i = 1; i < values.Count; i++)
        {
            if (values[i - 1].TextMap!.Region.Start >= values[i].TextMap!.Region.Start)
                return [.. values.OrderBy(v => v.TextMap!.Region.Start).DistinctBy(v => v.TextMap!.Region)];
        }

        return values;
    }

    private static void Collect(Node node, List<Node.Scalar> values, bool withKeys)
    {
        switch (node)
        {
            case Node.Scalar value: values.Add(value); break;
            case Node.List { Items: var items }:
                for (var i = 0; i < items.Count; i++) Collect(items[i], values, withKeys);
                break;
            case Node.Map { Entries: var entries }:
                for (var i = 0; i < entries.Count; i++)
                {
                    if (withKeys) values.Add(entries[i].Key);
                    Collect(entries[i].Value, values, withKeys);
                }

                break;
            case Node.Flow flow:
                if (flow.Head is { } head) Collect(head, values, withKeys);
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
