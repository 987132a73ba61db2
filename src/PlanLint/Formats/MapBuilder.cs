using PlanLint.Model;

namespace PlanLint.Formats;

/// <summary>Collects the entries of one map; a second entry with the same key is a problem and left out.</summary>
internal sealed class MapBuilder(NodeBuilder tree)
{
    /// <summary>Among so few keys looking at each is faster than a table.</summary>
    private const int Few = 8;

    private readonly int _start = tree.Entries.Count;
    private HashSet<string>? _keys;

    /// <summary>The value of the last entry, or null.</summary>
    public Node? Last => tree.Entries.From(_start) is [.., var last] ? last.Value : null;

    /// <summary>Adds an entry whose key is any node; only a text can be a key.</summary>
    public void Add(Node key, Node value)
    {
        if (key is Node.Scalar scalar) Add(new EntryKey(scalar), value);
        else Problem(key, Message.Of($"键必须是文字，不能是列表或映射。", $"A key must be text, not a list or a map."));
    }

    /// <summary>Adds an entry.</summary>
    public void Add(EntryKey key, Node value)
    {
        if (IsTaken(key.Text)) Problem(key.Node, Message.Of($"键“{key.Text}”在这里出现了两次，后一个没有读取，请合并或删除。", $"The key '{key.Text}' occurs twice here; the second was not read. Merge or delete it."));
        else tree.Entries.Add(new(key, value));
    }

    /// <summary>The map of all that was added.</summary>
    public Node.Map ToMap(TextSpan span) => tree.Map(tree.Entries.Take(_start), span);

    private bool IsTaken(string key)
    {
        var entries = tree.Entries.From(_start);
        if (_keys is null && entries.Length < Few)
        {
            foreach (ref readonly var entry in entries)
            {
                if (entry.Name == key) return true;
            }

            return false;
        }

        if (_keys is null)
        {
            _keys = new(StringComparer.Ordinal);
            foreach (ref readonly var entry in entries) _keys.Add(entry.Name);
        }

        return !_keys.Add(key);
    }

    private void Problem(Node key, Message reason)
    {
        if (key.Region is Region.Text text) tree.Problem(text.Span, reason);
    }
}
