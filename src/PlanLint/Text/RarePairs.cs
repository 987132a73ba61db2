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
    private readonly int[] _seenBy;

    // The texts that have a pair lie one behind the other, from the start of its rank to the end.
    private readonly int[] _index;
    private readonly int[] _starts;
    private readonly int[] _ends;

    private RarePairs(IReadOnlyList<int> texts, TextComparison comparison)
    {
        var ranked = new RankedPairs(texts, comparison);
        _comparison = comparison;
        _pairs = ranked.Sets;
        _starts = ranked.Starts;
        _ends = [.. _starts];
        _index = new int[_starts[^1]];
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
            foreach (var pair in pairs[text].Numbers.Span) search._index[search._ends[pair]++] = text;
        }
    }

    private void LookUp(int text)
    {
        var own = _pairs[text].Numbers.Span;
        var needed = Math.Max(1, ((long)_pairs[text].Count * Math.Min(_comparison.Limits.Similarity, _comparison.Limits.Containment) + 99) / 100);
        var (lookUps, comparisons) = (MostLookUps, MostComparisons);
        for (var i = 0; i <= own.Length - needed; i++)
        {
            foreach (var longer in _index.AsSpan(_starts[own[i]].._ends[own[i]]))
            {
                if (lookUps-- == 0 || comparisons == 0) return;
                if (_seenBy[longer] == text || _comparison.AreOfOne(longer, text)) continue;
                _seenBy[longer] = text;
                comparisons--;
                _comparison.Compare(text, _pairs[text], longer, _pairs[longer]);
            }
        }
    }
}
