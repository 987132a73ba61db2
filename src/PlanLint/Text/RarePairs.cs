using System.Runtime.InteropServices;

namespace PlanLint.Text;

/// <summary>Finds texts that are alike with an inverted index over their pairs of characters.</summary>
/// <remarks>
/// Two texts that share 70 of 100 pairs of characters share one of the 31 rarest of the shorter text: only those are looked up (Bayardo, Ma, Srikant
/// 2007). What one text may look up is bounded besides, rare pairs first.
/// </remarks>
internal sealed class RarePairs
{
    private const int MostLookUps = 4_000;
    private const int MostComparisons = 64;

    private readonly TextComparison _comparison;
    private readonly TextPairs[] _pairs;
    private readonly List<int>?[] _index;
    private readonly int[] _seenBy;

    private RarePairs(IReadOnlyList<int> texts, TextComparison comparison)
    {
        _comparison = comparison;
        (_pairs, var ranks) = RarestFirst(texts, comparison);
        _index = new List<int>?[ranks];
        _seenBy = new int[comparison.Count];
        Array.Fill(_seenBy, -1);
    }

    public static void Search(List<int> texts, TextComparison comparison)
    {
        var search = new RarePairs(texts, comparison);
        var pairs = search._pairs;
        // The longest first, of equals the earlier one.
        texts.Sort((a, b) => pairs[b].Count.CompareTo(pairs[a].Count) is var order and not 0 ? order : a.CompareTo(b));
        foreach (var text in texts)
        {
            comparison.Limits.Deadline.ThrowIfCancellationRequested();
            search.LookUp(text);
            foreach (var pair in pairs[text].Numbers) (search._index[pair] ??= []).Add(text);
        }
    }

    /// <summary>
    /// For each text its distinct pairs of characters as ranks, in ascending order: the rarer a pair, the lower, and of equally rare ones the
    /// one that was seen first. Pairs of one text alone find nothing and are only counted. And how many ranks there are.
    /// </summary>
    private static (TextPairs[] Pairs, int Ranks) RarestFirst(IReadOnlyList<int> texts, TextComparison comparison)
    {
        var sets = new TextPairs[comparison.Count];
        var numbers = Scratch<int, int>.Take();
        var pairs = new List<(int Count, int LastIn)>();
        var own = new List<int>();
        foreach (var text in texts)
        {
            own.Clear();
            var key = comparison.KeyOf(text);
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

            sets[text] = new([.. own], own.Count);
        }

        Scratch<int, int>.Return(numbers);
        var ranks = Ranks(pairs.ConvertAll(p => p.Count));
        foreach (var text in texts)
        {
            own.Clear();
            foreach (var number in sets[text].Numbers)
            {
                if (pairs[number].Count > 1) own.Add(ranks[number]);
            }

            int[] shared = [.. own];
            Array.Sort(shared);
            sets[text] = sets[text] with { Numbers = shared };
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

    private void LookUp(int text)
    {
        var (own, count) = _pairs[text];
        var needed = Math.Max(1, ((long)count * Math.Min(_comparison.Limits.Similarity, _comparison.Limits.Containment) + 99) / 100);
        var (lookUps, comparisons) = (MostLookUps, MostComparisons);
        for (var i = 0; i <= own.Length - needed; i++)
        {
            if (_index[own[i]] is not { } longer) continue;
            foreach (var other in longer)
            {
                if (lookUps-- == 0 || comparisons == 0) return;
                if (_seenBy[other] == text || _comparison.AreOfOne(other, text)) continue;
                _seenBy[other] = text;
                comparisons--;
                _comparison.Compare(text, _pairs[text], other, _pairs[other]);
            }
        }
    }
}
