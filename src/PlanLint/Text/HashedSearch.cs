namespace PlanLint.Text;

/// <summary>Finds texts that are alike among so many that an index of their pairs of characters has long lists: candidates share a hash.</summary>
internal static class HashedSearch
{
    /// <summary>Texts of one hash that a text is compared with: where there are more, they are of one template, and some of them tell of all.</summary>
    private const int MostOfOneHash = 8;

    private const int MostComparisons = 64;

    public static void Search(IReadOnlyList<int> texts, TextComparison comparison)
    {
        var limits = comparison.Limits;
        IReadOnlyList<int[]> sets = [.. texts.Select(t => Set(comparison.KeyOf(t)))];
        var bands = limits.Similarity <= 100 ? new MinHashBands(sets, Math.Max(1, limits.Similarity)) : null;
        var marks = sets.Select(SetMarks.Of).ToArray();
        // A long text and a short one that it contains have few pairs in common, for all they have.
        var runs = limits.Containment <= 100 ? new SampledRuns(texts.Select(comparison.KeyOf)) : null;
        var seenBy = new int[texts.Count];
        Array.Fill(seenBy, -1);
        for (var i = 0; i < texts.Count; i++)
        {
            limits.Deadline.ThrowIfCancellationRequested();
            var left = MostComparisons;
            var candidates = (runs?.Add(i, comparison.KeyOf(texts[i])) ?? []).Concat(bands?.Before(i, MostOfOneHash) ?? []);
            foreach (var other in candidates)
            {
                if (seenBy[other] == i || comparison.AreOfOne(texts[i], texts[other])) continue;
                if (left-- == 0) break;
                seenBy[other] = i;
                if (!limits.MayHold(marks[i], marks[other])) continue;
                comparison.Compare(texts[i], new(sets[i], sets[i].Length), texts[other], new(sets[other], sets[other].Length));
            }
        }
    }

    /// <summary>The distinct pairs of neighbouring characters, as mixed numbers in ascending order.</summary>
    private static int[] Set(string key)
    {
        var pairs = new int[key.Length - 1];
        for (var i = 0; i < pairs.Length; i++) pairs[i] = MinHashBands.Mixed(key[i] << 16 | key[i + 1]);
        Array.Sort(pairs);
        var distinct = 1;
        for (var i = 1; i < pairs.Length; i++)
        {
            if (pairs[i] != pairs[i - 1]) pairs[distinct++] = pairs[i];
        }

        return pairs[..distinct];
    }
}
