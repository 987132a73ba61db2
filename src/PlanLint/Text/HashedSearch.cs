namespace PlanLint.Text;

/// <summary>Finds texts that are alike among so many that an index of their pairs of characters has long lists: candidates share a hash.</summary>
internal static class HashedSearch
{
    /// <summary>Texts of one hash that a text is compared with: where there are more, they are of one template, and some of them tell of all.</summary>
    private const int MostOfOneHash = 8;

    private const int MostComparisons = 64;

    /// <summary>Compares texts, each of which must differ from the others.</summary>
    /// <param name="comparison">The texts.</param>
    /// <param name="texts">What they are pieces of.</param>
    public static void Search(TextComparison comparison, NumberedTexts texts)
    {
        var limits = comparison.Limits;
        using var sets = new PairSets(texts, comparison.Texts);
        var bands = limits.Similarity <= 100 ? new MinHashBands(sets, Math.Max(1, limits.Similarity)) : null;
        // A long text and a short one that it contains have few pairs in common, for all they have.
        var runs = limits.Containment <= 100 ? new SampledRuns(comparison.Texts) : null;
        var marks = new SetMarks[sets.Count];
        uint[] room = [];
        for (var i = 0; i < marks.Length; i++) marks[i] = SetMarks.Of(sets.HashesOf(i, ref room));
        var candidates = new List<int>();
        var seenBy = new int[sets.Count];
        Array.Fill(seenBy, -1);
        for (var i = 0; i < marks.Length; i++)
        {
            limits.Deadline.ThrowIfCancellationRequested();
            var left = MostComparisons;
            candidates.Clear();
            runs?.AddBefore(i, candidates);
            bands?.AddBefore(i, MostOfOneHash, candidates);
            foreach (var other in candidates)
            {
                if (seenBy[other] == i || comparison.AreOfOne(i, other)) continue;
                if (left-- == 0) break;
                seenBy[other] = i;
                if (limits.MayHold(marks[i], marks[other])) comparison.Compare(sets, i, other);
            }
        }
    }
}
