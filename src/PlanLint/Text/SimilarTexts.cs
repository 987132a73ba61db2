using System.Runtime.InteropServices;

namespace PlanLint.Text;

/// <summary>Finds texts that are alike among many.</summary>
/// <remarks>
/// Two texts that share 70 of 100 pairs of characters share one of the 31 rarest of the shorter text: only those are looked up in an inverted index
/// (Bayardo, Ma, Srikant 2007). What one text may look up is bounded besides, rare pairs first, so that time is near-linear in the length of all
/// texts, whatever they are.
/// </remarks>
public sealed class SimilarTexts
{
    /// <summary>Shorter keys are headings and say nothing.</summary>
    private const int ShortestKey = 10;

    /// <summary>Beyond this a long text holds the pairs of a short one by chance.</summary>
    private const int MostTimesLonger = 16;

    private const int MostLookUps = 4_000;
    private const int MostComparisons = 64;

    private readonly IReadOnlyList<string> _keys;
    private readonly IReadOnlyList<int> _owners;
    private readonly SimilarityLimits _limits;
    private readonly Dictionary<int, List<int>> _index = [];
    private readonly List<SimilarPair> _pairs = [];
    private readonly int[] _seenBy;

    private SimilarTexts(IReadOnlyList<string> keys, IReadOnlyList<int> owners, SimilarityLimits limits)
    {
        (_keys, _owners, _limits) = (keys, owners, limits);
        _seenBy = new int[keys.Count];
        Array.Fill(_seenBy, -1);
    }

    /// <summary>Pairs of texts of different owners that are alike: for each text at most one, with the earlier text most like it. In the order of the later text.</summary>
    /// <param name="keys">The texts, as <see cref="ComparisonKey.Of"/> writes them.</param>
    /// <param name="owners">For each text the number of what it belongs to.</param>
    /// <param name="limits">When two are alike.</param>
    public static IReadOnlyList<SimilarPair> Find(IReadOnlyList<string> keys, IReadOnlyList<int> owners, SimilarityLimits limits) =>
        [.. All(keys, owners, limits).GroupBy(p => p.Second).Select(g => g.MaxBy(p => (p.Similarity, p.Containment, -p.First))!).OrderBy(p => p.Second)];

    /// <summary>The pairs of which <see cref="Find"/> takes the best, each once, in no order that means anything. Of equal texts each is paired with the first.</summary>
    /// <inheritdoc cref="Find"/>
    public static IReadOnlyList<SimilarPair> All(IReadOnlyList<string> keys, IReadOnlyList<int> owners, SimilarityLimits limits)
    {
        var search = new SimilarTexts(keys, owners, limits);
        search.Run();
        return search._pairs;
    }

    private void Run()
    {
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        var distinct = new List<int>();
        for (var i = 0; i < _keys.Count; i++)
        {
            if (_keys[i].Length < ShortestKey) continue;
            if (firsts.TryAdd(_keys[i], i)) distinct.Add(i);
            else if (_owners[firsts[_keys[i]]] != _owners[i]) _pairs.Add(new(firsts[_keys[i]], i, 100, 100));
        }

        var pairs = RarestFirst(distinct);
        foreach (var text in distinct.OrderByDescending(t => pairs[t].Length).ThenBy(t => t))
        {
            LookUp(text, pairs);
            foreach (var pair in pairs[text]) (CollectionsMarshal.GetValueRefOrAddDefault(_index, pair, out _) ??= []).Add(text);
        }
    }

    /// <summary>For each text its distinct pairs of characters as ranks, in ascending order: the rarer a pair, the lower.</summary>
    private Dictionary<int, int[]> RarestFirst(List<int> texts)
    {
        var counts = new Dictionary<int, int>();
        var sets = texts.ToDictionary(t => t, t => Pairs(_keys[t]));
        foreach (var pair in sets.Values.SelectMany(s => s)) CollectionsMarshal.GetValueRefOrAddDefault(counts, pair, out _)++;
        var ranks = counts.OrderBy(c => c.Value).ThenBy(c => c.Key).Select((c, rank) => (c.Key, rank)).ToDictionary(c => c.Key, c => c.rank);
        return sets.ToDictionary(s => s.Key, s => s.Value.Select(p => ranks[p]).Order().ToArray());
    }

    private static HashSet<int> Pairs(string key)
    {
        var pairs = new HashSet<int>();
        for (var i = 1; i < key.Length; i++) pairs.Add(key[i - 1] << 16 | key[i]);
        return pairs;
    }

    private void LookUp(int text, Dictionary<int, int[]> pairs)
    {
        var own = pairs[text];
        var needed = Math.Max(1, ((long)own.Length * Math.Min(_limits.Similarity, _limits.Containment) + 99) / 100);
        var (lookUps, comparisons) = (MostLookUps, MostComparisons);
        for (var i = 0; i <= own.Length - needed; i++)
        {
            if (!_index.TryGetValue(own[i], out var longer)) continue;
            foreach (var other in longer)
            {
                if (lookUps-- == 0 || comparisons == 0) return;
                if (_seenBy[other] == text || _owners[other] == _owners[text]) continue;
                _seenBy[other] = text;
                comparisons--;
                Compare(text, own, other, pairs[other]);
            }
        }
    }

    private void Compare(int shorter, int[] few, int longer, int[] many)
    {
        if (many.Length > (long)few.Length * MostTimesLonger) return;
        var shared = 0;
        foreach (var pair in few) shared += Array.BinarySearch(many, pair) >= 0 ? 1 : 0;
        var similarity = (int)(100L * shared / (few.Length + many.Length - shared));
        var containment = (int)(100L * shared / few.Length);
        if (similarity < _limits.Similarity && (containment < _limits.Containment || _keys[shorter].Length < _limits.ContainedLength)) return;
        _pairs.Add(new(Math.Min(shorter, longer), Math.Max(shorter, longer), similarity, containment));
    }
}
