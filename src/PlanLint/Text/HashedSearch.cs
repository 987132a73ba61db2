namespace PlanLint.Text;

/// <summary>Finds texts that are alike among so many that an index of their pairs of characters has long lists: candidates share a hash.</summary>
internal static class HashedSearch
{
    /// <summary>Texts of one hash that a text is compared with: where there are more, they are of one template, and some of them tell of all.</summary>
    private const int MostOfOneHash = 8;

    private const int MostComparisons = 64;

    public static void Search(TextComparison comparison)
    {
        var (keys, limits) = (Array.ConvertAll(comparison.Texts, t => t.Key), comparison.Limits);
        var sets = Array.ConvertAll(keys, Set);
        var bands = limits.Similarity <= 100 ? new MinHashBands(sets, Math.Max(1, limits.Similarity)) : null;
        var marks = Array.ConvertAll(sets, SetMarks.Of);
        // A long text and a short one that it contains have few pairs in common, for all they have.
        var runs = limits.Containment <= 100 ? new SampledRuns(keys) : null;
        var candidates = new List<int>();
        var seenBy = new int[keys.Length];
        Array.Fill(seenBy, -1);
        for (var i = 0; i < keys.Length; i++)
        {
            limits.Deadline.ThrowIfCancellationRequested();
            var left = MostComparisons;
            candidates.Clear();
            runs?.Add(i, candidates);
            bands?.AddBefore(i, MostOfOneHash, candidates);
            foreach (var other in candidates)
            {
                if (seenBy[other] == i || comparison.AreOfOne(i, other)) continue;
                if (left-- == 0) break;
                seenBy[other] = i;
                if (limits.MayHold(marks[i], marks[other])) Compare(i, other);
            }
        }

        void Compare(int one, int other)
        {
            var (shorter, longer) = sets[one].Length <= sets[other].Length ? (one, other) : (other, one);
            var (few, many) = (sets[shorter], sets[longer]);
            var least = comparison.Least(shorter, few.Length, many.Length);
            if (least > few.Length) return;
            var shared = SortedNumbers.Shared(few, many, least);
            if (shared >= least) comparison.Keep(shorter, few.Length, longer, many.Length, shared);
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
