using PlanLint.Text;

namespace PlanLint.Benchmarks.Similarity;

/// <summary>Compares each text with each.</summary>
internal static class BruteForce
{
    /// <summary>The pairs of texts that are alike and not made of the same pairs of characters, the earlier text first. Of equal texts only the first counts.</summary>
    public static HashSet<(int First, int Second)> Pairs(IReadOnlyList<string> keys, SimilarityLimits limits)
    {
        var distinct = keys.Index().Where(k => k.Item.Length >= 10).DistinctBy(k => k.Item, StringComparer.Ordinal).Select(k => (k.Index, k.Item.Length, Set: Bigrams(k.Item))).ToList();
        var found = new HashSet<(int, int)>();
        Parallel.For(0, distinct.Count, i =>
        {
            for (var j = i + 1; j < distinct.Count; j++)
            {
                var shared = Shared(distinct[i].Set, distinct[j].Set);
                var (few, length) = distinct[i].Set.Length <= distinct[j].Set.Length ? (distinct[i].Set.Length, distinct[i].Length) : (distinct[j].Set.Length, distinct[j].Length);
                var all = distinct[i].Set.Length + distinct[j].Set.Length - shared;
                if (shared == all || (100 * shared / all < limits.Similarity && (100 * shared / few < limits.Containment || length < limits.ContainedLength))) continue;
                lock (found) found.Add((distinct[i].Index, distinct[j].Index));
            }
        });
        return found;
    }

    private static int[] Bigrams(string key) => [.. Enumerable.Range(1, key.Length - 1).Select(i => key[i - 1] << 16 | key[i]).Distinct().Order()];

    private static int Shared(int[] a, int[] b)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            var order = a[i].CompareTo(b[j]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return shared;
    }
}
