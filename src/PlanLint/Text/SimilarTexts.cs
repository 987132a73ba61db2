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
    public static IReadOnlyList<SimilarPair> Find(IReadOnlyList<string> keys, IReadOnlyList<int> owners, SimilarityLimits limits) =>
        [.. All(keys, owners, limits).GroupBy(p => p.Second).Select(g => g.MaxBy(p => (p.Similarity, p.Containment, -p.First))!).OrderBy(p => p.Second)];

    /// <summary>The pairs of which <see cref="Find"/> takes the best, each once, in no order that means anything. Of equal texts each is paired with the first.</summary>
    /// <inheritdoc cref="Find"/>
    public static IReadOnlyList<SimilarPair> All(IReadOnlyList<string> keys, IReadOnlyList<int> owners, SimilarityLimits limits) => All(keys, owners, limits, MostIndexed);

    /// <param name="keys">The texts.</param>
    /// <param name="owners">For each text the number of what it belongs to.</param>
    /// <param name="limits">When two are alike.</param>
    /// <param name="mostIndexed">Up to how many distinct texts an index serves.</param>
    internal static IReadOnlyList<SimilarPair> All(IReadOnlyList<string> keys, IReadOnlyList<int> owners, SimilarityLimits limits, int mostIndexed)
    {
        var comparison = new TextComparison(keys, owners, limits);
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        var distinct = new List<int>();
        for (var i = 0; i < keys.Count; i++)
        {
            if (keys[i].Length < ShortestKey) continue;
            if (firsts.TryAdd(keys[i], i)) distinct.Add(i);
            else if (owners[firsts[keys[i]]] != owners[i]) comparison.Found.Add(new(firsts[keys[i]], i, 100, 100));
        }

        if (distinct.Count <= mostIndexed) RarePairs.Search(distinct, comparison);
        else HashedSearch.Search(distinct, comparison);
        return comparison.Found;
    }
}
