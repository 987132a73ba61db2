namespace PlanLint.Profiles;

/// <summary>
/// Finds many names in a text in one pass: a trie walked from every offset. Time: length of the text × length of the longest name,
/// which the loader bounds, however many names there are. Of two items with one name the first is kept.
/// </summary>
internal sealed class NameIndex<T>
{
    private readonly Dictionary<long, int> _edges = [];
    private readonly Dictionary<int, T> _items = [];

    // A bit for the low bits of each first character: at most places of a text no name begins.
    private readonly ulong[] _firsts = new ulong[64];
    private readonly List<(string Name, T Item)> _names = [];

    public NameIndex(IEnumerable<(string Name, T Item)> names)
    {
        foreach (var (name, item) in names)
        {
            if (name.Length == 0 || !_items.TryAdd(NodeOf(name), item)) continue;
            _names.Add((name, item));
            _firsts[name[0] / 64 % 64] |= 1UL << (name[0] % 64);
            LongestName = Math.Max(LongestName, name.Length);
        }
    }

    /// <summary>All names, in the order given.</summary>
    public IReadOnlyList<(string Name, T Item)> Names => _names;

    /// <summary>Length of the longest name; 0 without names.</summary>
    public int LongestName { get; }

    /// <summary>Hits that do not overlap, from left to right, the longest name at each offset.</summary>
    public IEnumerable<NameHit<T>> HitsIn(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (LongestAt(text, at) is not { } hit) continue;
            yield return hit;
            at += hit.Length - 1;
        }
    }

    /// <summary>The longest name anywhere in the text, the leftmost of equals; null when there is none.</summary>
    public NameHit<T>? LongestIn(string text)
    {
        NameHit<T>? longest = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (LongestAt(text, at) is { } hit && hit.Length > (longest?.Length ?? 0)) longest = hit;
        }
        return longest;
    }

    /// <summary>The longest name at an offset; null when none begins there.</summary>
    public NameHit<T>? LongestAt(string text, int start)
    {
        if ((_firsts[text[start] / 64 % 64] >> (text[start] % 64) & 1) == 0) return null;
        NameHit<T>? longest = null;
        var node = 0;
        for (var at = start; at < text.Length && _edges.TryGetValue(Edge(node, text[at]), out node); at++)
        {
            if (_items.TryGetValue(node, out var item)) longest = new(start, at - start + 1, item);
        }
        return longest;
    }

    private int NodeOf(string name)
    {
        var node = 0;
        foreach (var c in name)
        {
            if (!_edges.TryGetValue(Edge(node, c), out var next))
            {
                next = _edges.Count + 1;
                _edges.Add(Edge(node, c), next);
            }
            node = next;
        }
        return node;
    }

    private static long Edge(int node, char next) => ((long)node << 16) | next;
}
