using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>Anchors and aliases of one file, each with the count of nodes it stands for. An alias stands for the very node of its anchor; how much that repeats is bounded.</summary>
internal sealed class YamlAnchors(NodeBuilder tree)
{
    private readonly Dictionary<string, (Node? Node, int Count)> _anchors = new(StringComparer.Ordinal);
    private int _aliases;

    /// <summary>Notes that a list or map with this anchor begins: an alias to it from inside would never end.</summary>
    public void Open(string? anchor)
    {
        if (anchor is { Length: > 0 }) _anchors[anchor] = (null, tree.NodeCount);
    }

    public T Define<T>(string? anchor, T node)
        where T : Node
    {
        if (anchor is not { Length: > 0 }) return node;
        var before = node is Node.Scalar || !_anchors.TryGetValue(anchor, out var open) ? tree.NodeCount - 1 : open.Count;
        _anchors[anchor] = (node, tree.NodeCount - before);
        return node;
    }

    public Node Resolve(string anchor, TextSpan span)
    {
        if (++_aliases > tree.Limits.Aliases)
            throw tree.Limit(span, FileLimit.Aliases.Exceeded(tree.Limits, $"文件里的别名超过 {tree.Limits.Aliases} 个的上限，没有检查", $"The file uses more than the limit of {tree.Limits.Aliases} aliases; it was not checked"));
        if (_anchors.TryGetValue(anchor, out var known) && known.Node is { } node)
        {
            tree.Count(span, known.Count);
            return node;
        }

        tree.Problem(span, Message.Of($"别名“{anchor}”没有在前面定义。", $"The alias '{anchor}' is not defined before it is used."));
        return tree.Scalar("", span, TextMap.Verbatim(tree.Source, span.Start, 0));
    }
}
