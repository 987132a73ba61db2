using PlanLint.Text;

namespace PlanLint.Engine;

/// <summary>What occurs several times. A query groups by a key too, but makes a group for each item that stands alone.</summary>
public static class Repeats
{
    /// <summary>So few are compared with each other sooner than looked up.</summary>
    private const int Few = 8;

    /// <summary>The groups of more than one item with one key, in the order of their first items; linear time.</summary>
    public static IEnumerable<IGrouping<TKey, TItem>> By<TItem, TKey>(IEnumerable<TItem> items, Func<TItem, TKey> key)
        where TKey : notnull
    {
        // Most items stand alone: what tells them is small enough to stay in the cache.
        var all = items as IReadOnlyList<TItem> ?? [.. items];
        var hashes = new uint[all.Count];
        var repeated = new RepeatedHashes(hashes.Length);
        for (var i = 0; i < hashes.Length; i++) repeated.Add(hashes[i] = (uint)key(all[i]).GetHashCode());
        List<TItem> maybe = [];
        for (var i = 0; i < hashes.Length; i++)
        {
            if (repeated.MayHold(hashes[i])) maybe.Add(all[i]);
        }

        return maybe.GroupBy(key).Where(g => g.Skip(1).Any());
    }

    /// <summary>The same for each place alone, place by place; items of one place stand together. A place holds few items, so that this is faster, and the more so the more items there are.</summary>
    public static IEnumerable<IGrouping<TKey, TItem>> Within<TPlace, TItem, TKey>(IEnumerable<TItem> items, Func<TItem, TPlace> place, Func<TItem, TKey> key)
        where TPlace : IEquatable<TPlace>
        where TKey : IEquatable<TKey>
    {
        List<IGrouping<TKey, TItem>> repeated = [];
        List<TItem> together = [];
        List<TKey> keys = [];
        TPlace? last = default;
        foreach (var item in items)
        {
            var here = place(item);
            if (together.Count > 0 && !here.Equals(last)) Close();
            last = here;
            together.Add(item);
            keys.Add(key(item));
        }

        Close();
        return repeated;

        void Close()
        {
            if (keys.Count > Few || AnyTwice(keys)) repeated.AddRange(By(together.ToArray(), key));
            together.Clear();
            keys.Clear();
        }
    }

    private static bool AnyTwice<TKey>(List<TKey> keys)
        where TKey : IEquatable<TKey>
    {
        for (var i = 1; i < keys.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (keys[i].Equals(keys[j])) return true;
            }
        }

        return false;
    }
}
