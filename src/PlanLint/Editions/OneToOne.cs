using PlanLint.Analysis;
using PlanLint.Model;

namespace PlanLint.Editions;

/// <summary>Which nodes of the older edition are which of the new one: each has one partner at most.</summary>
/// <param name="id">Number of a node in its document.</param>
internal sealed class OneToOne<T>(Func<T, int> id) where T : class
{
    private readonly Dictionary<int, T> _news = [];
    private readonly Dictionary<int, T> _olds = [];

    /// <summary>The partner in the new edition; null when there is none.</summary>
    public T? NewOf(T old) => _news.GetValueOrDefault(id(old));

    /// <summary>Those of the older edition that have a partner, with it, in their order.</summary>
    public IEnumerable<(T Old, T New)> Pairs(IEnumerable<T> olds) =>
        from old in olds
        let @new = NewOf(old)
        where @new is not null
        select (old, @new);

    /// <summary>Whether a node of the new edition has no partner yet.</summary>
    public bool IsFree(T @new) => !_olds.ContainsKey(id(@new));

    public void Add(T old, T @new)
    {
        _news.Add(id(old), @new);
        _olds.Add(id(@new), old);
    }

    /// <summary>Those of the older edition that have no partner yet.</summary>
    public List<T> FreeOld(IEnumerable<T> olds) => [.. olds.Where(o => NewOf(o) is null)];

    /// <summary>Those of the new edition that have no partner yet.</summary>
    public List<T> FreeNew(IEnumerable<T> news) => [.. news.Where(IsFree)];

    /// <summary>Pairs what has the same key, in the order of both; an empty key is none.</summary>
    public void AddSame(IEnumerable<T> olds, IEnumerable<T> news, Func<T, string> oldKey, Func<T, string> newKey)
    {
        var free = FreeNew(news).GroupBy(newKey, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<T>(g), StringComparer.Ordinal);
        foreach (var old in FreeOld(olds))
        {
            if (oldKey(old) is { Length: > 0 } key && free.TryGetValue(key, out var queue) && queue.TryDequeue(out var same)) Add(old, same);
        }
    }

    /// <summary>Pairs what <see cref="HeadingMatcher"/> takes for the same.</summary>
    /// <param name="olds">Nodes of the older edition.</param>
    /// <param name="news">Nodes of the new edition.</param>
    /// <param name="item">A node as it is matched.</param>
    /// <param name="isSame">Whether a pair is alike enough.</param>
    public void AddAlike(IEnumerable<T> olds, IEnumerable<T> news, Func<T, HeadingItem> item, Func<HeadingPair, bool> isSame)
    {
        var (left, right) = (FreeOld(olds), FreeNew(news));
        if (left.Count == 0 || right.Count == 0) return;
        var matches = HeadingMatcher.Match([.. left.Select(item)], [.. right.Select(item)]);
        foreach (var (old, match) in left.Zip(matches))
        {
            if (match is var (index, pair) && isSame(pair)) Add(old, right[index]);
        }
    }

    /// <summary>Pairs each with the one that holds most of its parts, if that is half of them or more.</summary>
    /// <param name="olds">Nodes of the older edition.</param>
    /// <param name="holders">For each part of a node who holds it in the new edition; null for nobody.</param>
    public void AddByParts(IEnumerable<T> olds, Func<T, IReadOnlyList<T?>> holders)
    {
        foreach (var old in FreeOld(olds))
        {
            var all = holders(old);
            var counts = new OrderedDictionary<int, (T Holder, int Count)>();
            foreach (var holder in all.OfType<T>().Where(IsFree)) counts[id(holder)] = (holder, counts.GetValueOrDefault(id(holder)).Count + 1);
            if (counts.Count > 0 && counts.Values.MaxBy(c => c.Count) is var best && best.Count * 2 >= all.Count) Add(old, best.Holder);
        }
    }
}
