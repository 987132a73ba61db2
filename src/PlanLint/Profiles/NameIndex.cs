using System.Buffers;

namespace PlanLint.Profiles;

/// <summary>
/// Finds many names in a text in one pass: a trie walked from every offset. Time: length of the text × length of the longest name,
/// which the loader bounds, however many names there are. Of two items with one name the first is kept.
/// </summary>
internal sealed class NameIndex<T>
{
    private readonly Dictionary<long, int> _edges = [];
    private readonly Dictionary<int, T> _items = [];
    private readonly List<(string Name, T Item)> _names = [];
    private readonly SearchValues<char> _firsts;

    public NameIndex(IEnumerable<(string Name, T Item)> names)
    {
        foreach (var (name, item) in names)
        {
            if (name.Length == 0 || !_items.TryAdd(NodeOf(name), item)) continue;
            _names.Add((name, item));
            LongestName = Math.Max(LongestName, name.Length);
        }

        _firsts = SearchValues.Create([.. _names.Select(n => n.Name[0]).Distinct()]);
    }

    /// <summary>All names, in the order given.</summary>
    public IReadOnlyList<(string Name, T Item)> Names => _names;

    /// <summary>Length of the longest name; 0 without names.</summary>
    public int LongestName { get; }

    /// <summary>Hits that do not overlap, from left to right, the longest name at each offset.</summary>
    public IEnumerable<NameHit<T>> HitsIn(string text)
    {
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at))
        {
            if (LongestAt(text, at) is { } hit)
            {
                yield return hit;
                at += hit.Length;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>The longest name anywhere in the text, the leftmost of equals; null when there is none.</summary>
    public NameHit<T>? LongestIn(string text)
    {
        NameHit<T>? longest = null;
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at + 1))
        {
            if (LongestAt(text, at) is { } hit && hit.Length > (longest?.Length ?? 0)) longest = hit;
        }
        return longest;
    }

    /// <summary>The next offset at which a name may begin; the length of the text when there is none.</summary>
    private int Next(string text, int start) => text.AsSpan(start).IndexOfAny(_firsts) is var at && at < 0 ? text.Length : start + at;

    /// <summary>The longest name at an offset; null when none begins there.</summary>
    public NameHit<T>? LongestAt(string text, int start)
    {
        if (!_firsts.Contains(text[start])) return null;
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
