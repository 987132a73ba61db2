namespace PlanLint.Engine;

/// <summary>What occurs several times. A query groups by a key too, but makes a group for each item that stands alone.</summary>
public static class Repeats
{
    /// <summary>The groups of more than one item with one key, in the order of their first items; linear time.</summary>
    public static IEnumerable<IGrouping<TKey, TItem>> By<TItem, TKey>(IEnumerable<TItem> items, Func<TItem, TKey> key)
        where TKey : notnull
    {
        var seen = new HashSet<TKey>(items.TryGetNonEnumeratedCount(out var count) ? count : 0);
        var repeated = new HashSet<TKey>();
        foreach (var item in items)
        {
            if (key(item) is var found && !seen.Add(found)) repeated.Add(found);
        }

        return repeated.Count == 0 ? [] : items.Where(i => repeated.Contains(key(i))).GroupBy(key);
    }
}
