using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>Collects the entries of one map; a second entry with the same key is a problem and left out.</summary>
internal sealed class MapBuilder(NodeBuilder tree)
{
    /// <summary>Among so few keys looking at each is faster than a table.</summary>
    private const int Few = 8;

    private readonly List<Node.Entry> _entries = [];
    private HashSet<string>? _keys;

    public IReadOnlyList<Node.Entry> Entries => _entries;

    public void Add(Node key, Node value)
    {
        if (key is not Node.Scalar scalar)
            Problem(key, Message.Of($"键必须是文字，不能是列表或映射。", $"A key must be text, not a list or a map."));
        else if (IsTaken(scalar.Text))
            Problem(key, Message.Of($"键“{scalar.Text}”在这里出现了两次，后一个没有读取，请合并或删除。", $"The key '{scalar.Text}' occurs twice here; the second was not read. Merge or delete it."));
        else
            _entries.Add(new(scalar, value));
    }

    private bool IsTaken(string key)
    {
        if (_entries.Count >= Few) return !(_keys ??= _entries.Select(e => e.Key.Text).ToHashSet(StringComparer.Ordinal)).Add(key);
        foreach (var entry in _entries)
        {
            if (entry.Key.Text == key) return true;
        }

        return false;
    }

    private void Problem(Node key, Message reason)
    {
        if (key.Region is Region.Text text) tree.Problem(text.Span, reason);
    }
}
