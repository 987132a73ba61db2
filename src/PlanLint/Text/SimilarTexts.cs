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

        var (pairs, different) = RarestFirst(distinct);
        var index = new List<int>?[different];
        // The longest first, of equals the earlier one.
        distinct.Sort((a, b) => pairs[b].Length.CompareTo(pairs[a].Length) is var order and not 0 ? order : a.CompareTo(b));
        foreach (var text in distinct)
        {
            _limits.Deadline.ThrowIfCancellationRequested();
            LookUp(text, pairs, index);
            foreach (var pair in pairs[text]) (index[pair] ??= []).Add(text);
        }
    }

    /// <summary>
    /// For each text its distinct pairs of characters as ranks, in ascending order: the rarer a pair, the lower, and of equally rare ones the
    /// one that was seen first. And how many ranks there are.
    /// </summary>
    private (int[][] Pairs, int Ranks) RarestFirst(List<int> texts)
    {
        var sets = new int[_keys.Count][];
        var numbers = Scratch<int, int>.Take();
        var pairs = new List<(int Count, int LastIn)>();
        var own = new List<int>();
        foreach (var text in texts)
        {
            own.Clear();
            var key = _keys[text];
            for (var i = 1; i < key.Length; i++)
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key[i - 1] << 16 | key[i], out var isKnown);
                if (!isKnown)
                {
                    number = pairs.Count;
                    pairs.Add((0, -1));
                }

                if (pairs[number].LastIn == text) continue;
                pairs[number] = (pairs[number].Count + 1, text);
                own.Add(number);
            }

            sets[text] = [.. own];
        }

        Scratch<int, int>.Return(numbers);
        var ranks = Ranks(pairs.ConvertAll(p => p.Count));
        foreach (var text in texts)
        {
            var set = sets[text];
            for (var i = 0; i < set.Length; i++) set[i] = ranks[set[i]];
            Array.Sort(set);
        }

        return (sets, ranks.Length);
    }

    /// <summary>The place of each count when all are put in ascending order, equal ones in the order given. Counts are small, so they are counted, not compared.</summary>
    private static int[] Ranks(List<int> counts)
    {
        var starts = new int[counts.DefaultIfEmpty().Max() + 2];
        foreach (var count in counts) starts[count + 1]++;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        return [.. counts.Select(count => starts[count]++)];
    }

    private void LookUp(int text, int[][] pairs, List<int>?[] index)
    {
        var own = pairs[text];
        var needed = Math.Max(1, ((long)own.Length * Math.Min(_limits.Similarity, _limits.Containment) + 99) / 100);
        var (lookUps, comparisons) = (MostLookUps, MostComparisons);
        for (var i = 0; i <= own.Length - needed; i++)
        {
            if (index[own[i]] is not { } longer) continue;
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
        for (int i = 0, k = 0; i < few.Length && k < many.Length;)
        {
            var (a, b) = (few[i], many[k]);
            if (a == b) shared++;
            if (a <= b) i++;
            if (a >= b) k++;
        }

        var similarity = (int)(100L * shared / (few.Length + many.Length - shared));
        var containment = (int)(100L * shared / few.Length);
        if (similarity < _limits.Similarity && (containment < _limits.Containment || _keys[shorter].Length < _limits.ContainedLength)) return;
        _pairs.Add(new(Math.Min(shorter, longer), Math.Max(shorter, longer), similarity, containment));
    }
}
