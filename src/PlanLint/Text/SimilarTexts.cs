namespace PlanLint.Text;

/// <summary>Finds texts that are alike among many.</summary>
/// <remarks>
/// Candidates come from an inverted index (<see cref="RarePairs"/>), or, past some 10,000 texts, from hashes (<see cref="MinHashBands"/>, <see cref="SampledRuns"/>); each is then compared in full, no two texts
/// twice. Time is near-linear in the length of all texts, whatever they are.
/// </remarks>
public static class SimilarTexts
{
    /// <summary>Shorter keys are headings and say nothing.</summary>
    private const int ShortestKey = 10;

    /// <summary>Where an index gets slower than hashes are.</summary>
    private const int MostIndexed = 10_000;

    /// <summary>Pairs of texts of different owners that are alike: for each text at most one, with the earlier text most like it. In the order of the later text.</summary>
    /// <param name="keys">The texts, as <see cref="ComparisonKey.Of(string)"/> writes them.</param>
    /// <param name="owners">For each text the number of what it belongs to.</param>
    /// <param name="limits">When two are alike.</param>
    public static IReadOnlyList<SimilarPair> Find(IReadOnlyList<string> keys, IReadOnlyList<int> owners, SimilarityLimits limits) => Best(All(keys, owners, limits, MostIndexed));

    /// <summary>The same for pieces of texts that are numbered already. The owner of a piece is that of its text.</summary>
    internal static IReadOnlyList<SimilarPair> Find(NumberedTexts texts, ComparedText[] pieces, SimilarityLimits limits)
    {
        var comparison = Compared(pieces, limits);
        if (comparison.Texts.Length <= MostIndexed) RarePairs.Search(comparison, texts);
        else HashedSearch.Search(comparison, texts);
        return Best(comparison.Found);
    }

    /// <summary>The pairs of which <see cref="Find(IReadOnlyList{string}, IReadOnlyList{int}, SimilarityLimits)"/> takes the best, each once, in no order that means anything. Of equal texts each is paired with the first.</summary>
    /// <inheritdoc cref="Find(IReadOnlyList{string}, IReadOnlyList{int}, SimilarityLimits)"/>
    public static IReadOnlyList<SimilarPair> All(IReadOnlyList<string> keys, IReadOnlyList<int> owners, SimilarityLimits limits) => All(keys, owners, limits, MostIndexed);

    /// <param name="keys">The texts.</param>
    /// <param name="owners">For each text the number of what it belongs to.</param>
    /// <param name="limits">When two are alike.</param>
    /// <param name="mostIndexed">Up to how many distinct texts an index serves.</param>
    internal static List<SimilarPair> All(IReadOnlyList<string> keys, IReadOnlyList<int> owners, SimilarityLimits limits, int mostIndexed)
    {
        var comparison = Compared([.. keys.Select((key, i) => new ComparedText(key, i, 0, owners[i]))], limits);
        using var texts = new NumberedTexts(keys);
        if (comparison.Texts.Length <= mostIndexed) RarePairs.Search(comparison, texts);
        else HashedSearch.Search(comparison, texts);
        return comparison.Found;
    }

    /// <summary>What is to be compared: of equal texts the first, with which the others are paired at once.</summary>
    private static TextComparison Compared(ComparedText[] texts, SimilarityLimits limits)
    {
        var equal = new List<SimilarPair>();
        var firsts = new Dictionary<string, int>(texts.Length, StringComparer.Ordinal);
        var distinct = new List<int>(texts.Length);
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i].Key.Length < ShortestKey) continue;
            if (firsts.TryAdd(texts[i].Key, i)) distinct.Add(i);
            else if (firsts[texts[i].Key] is var first && texts[first].Owner != texts[i].Owner) equal.Add(new(first, i, 100, 100));
        }

        var comparison = new TextComparison([.. distinct.Select(i => texts[i])], [.. distinct], limits);
        comparison.Found.AddRange(equal);
        return comparison;
    }

    private static List<SimilarPair> Best(List<SimilarPair> pairs)
    {
        pairs.Sort(ByTextAndLikeness);
        var best = 0;
        for (var i = 0; i < pairs.Count; i++)
        {
            if (best == 0 || pairs[i].Second != pairs[best - 1].Second) pairs[best++] = pairs[i];
        }

        pairs.RemoveRange(best, pairs.Count - best);
        return pairs;
    }

    /// <summary>Orders pairs by the later text; of one text the pair that is most alike, then the earliest comes first.</summary>
    private static int ByTextAndLikeness(SimilarPair one, SimilarPair other)
    {
        var order = one.Second.CompareTo(other.Second);
        if (order == 0) order = other.Similarity.CompareTo(one.Similarity);
        if (order == 0) order = other.Containment.CompareTo(one.Containment);
        return order == 0 ? one.First.CompareTo(other.First) : order;
    }
}
