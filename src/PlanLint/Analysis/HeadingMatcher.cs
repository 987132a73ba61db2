using PlanLint.Model;

namespace PlanLint.Analysis;

/// <summary>Finds for each item of the prose the item of the division table that means the same, one to one.</summary>
internal static class HeadingMatcher
{
    private const int MostPairs = 2500;
    private const int Window = 16;
    private const int Weak = 55;

    /// <summary>
    /// What each item of the body is paired with: the index in the table and the pair, or null. The same words come first, then the best fit
    /// of what is left. Long lists are compared only with what stands near in the other list, so that time stays linear.
    /// </summary>
    public static (int Table, HeadingPair Pair)?[] Match(IReadOnlyList<HeadingItem> body, IReadOnlyList<HeadingItem> table)
    {
        var found = new (int Table, HeadingPair Pair)?[body.Count];
        var taken = new bool[table.Count];
        TakeSame(i => i.Key);
        TakeSame(i => i.Core);

        List<int> left = [.. Enumerable.Range(0, body.Count).Where(i => found[i] is null)];
        List<int> right = [.. Enumerable.Range(0, table.Count).Where(i => !taken[i])];
        var fits = new List<(int Rank, int Body, int Table, int Similarity, bool IsSure)>();
        foreach (var (place, i) in left.Index())
        {
            var (from, to) = (long)left.Count * right.Count <= MostPairs ? (0, right.Count) : Near(place);
            for (var k = from; k < to; k++)
            {
                if (body[i].Fits(table[right[k]]) is var (rank, similarity, isSure)) fits.Add((rank, i, right[k], similarity, isSure));
            }
        }

        foreach (var fit in fits.OrderByDescending(f => f.Rank).ThenBy(f => f.Body).ThenBy(f => f.Table))
        {
            if (found[fit.Body] is not null || taken[fit.Table]) continue;
            found[fit.Body] = (fit.Table, body[fit.Body].With(table[fit.Table], fit.Similarity, fit.IsSure));
            taken[fit.Table] = true;
        }

        BelieveLastPair();
        return found;

        // Where everything else has its partner, two headings that are left over mean the same, even if they are not much alike.
        void BelieveLastPair()
        {
            if (taken.Contains(false) || body.Where((b, i) => b.IsHeading && found[i] is null).Any()) return;
            List<int> weak = [.. left.Where(i => found[i] is (_, { IsSure: false, Similarity: < Weak }))];
            if (weak is [var last] && found[last] is var (index, pair)) found[last] = (index, pair with { IsSure = true });
        }

        void TakeSame(Func<HeadingItem, string> key)
        {
            var free = Enumerable.Range(0, table.Count).Where(i => !taken[i] && key(table[i]).Length > 0)
                .GroupBy(i => key(table[i]), StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => new Queue<int>(g), StringComparer.Ordinal);
            for (var i = 0; i < body.Count; i++)
            {
                if (found[i] is not null || !free.TryGetValue(key(body[i]), out var queue) || !queue.TryDequeue(out var same)) continue;
                found[i] = (same, body[i].With(table[same], similarity: 100, isSure: true));
                taken[same] = true;
            }
        }

        (int From, int To) Near(int place)
        {
            var middle = (int)((long)place * right.Count / left.Count);
            return (Math.Max(0, middle - Window), Math.Min(right.Count, middle + Window));
        }
    }
}
