using System.Runtime.InteropServices;

namespace PlanLint.Text;

/// <summary>Finds texts that are alike with an inverted index over their pairs of characters.</summary>
/// <remarks>
/// Two texts that share 70 of 100 pairs of characters share one of the 31 rarest of the shorter text: only those are looked up (Bayardo, Ma, Srikant
/// 2007), and only what is looked up is in the index. What one text may look up is bounded besides, rare pairs first.
/// </remarks>
internal sealed class RarePairs
{
    private const int MostLookUps = 4_000;
    private const int MostComparisons = 64;

    private readonly TextComparison _comparison;
    private readonly PairSets _sets;

    // For each text the pairs it looks up lie, the rarest first, behind those of the text before.
    private readonly List<int> _rare = [];
    private readonly int[] _rareEnds;

    // For each pair that is looked up the texts that have it lie one behind the other, from its start to its end.
    private readonly int[] _index;
    private readonly int[] _starts;
    private readonly int[] _ends;

    // For each text and each pair the last text that was compared with the one, or has the other; and 1 more.
    private readonly int[] _seenBy;
    private readonly int[] _isOf;

    private RarePairs(PairSets sets, TextComparison comparison)
    {
        _comparison = comparison;
        _sets = sets;
        _rareEnds = new int[sets.Count];
        _starts = new int[sets.Pairs];
        _ends = new int[sets.Pairs];
        _seenBy = new int[sets.Count];
        _isOf = new int[sets.Pairs];
        for (var text = 0; text < sets.Count; text++)
        {
            AddRare(text);
            _rareEnds[text] = _rare.Count;
        }

        var end = 0;
        Array.Fill(_ends, -1);
        foreach (var pair in _rare)
        {
            if (_ends[pair] >= 0) continue;
            _starts[pair] = _ends[pair] = end;
            end += sets.TextsWith(pair);
        }

        _index = new int[end];
    }

    /// <summary>Compares texts, each of which must differ from the others.</summary>
    public static void Search(TextComparison comparison)
    {
        using var sets = new PairSets(comparison.Keys);
        var search = new RarePairs(sets, comparison);
        if (search._rare.Count == 0) return;
        foreach (var text in LongestFirst(sets))
        {
            comparison.Limits.Deadline.ThrowIfCancellationRequested();
            search.LookUp(text);
            search.Add(text);
        }
    }

    /// <summary>The texts with most pairs first, of equals the earlier one.</summary>
    private static int[] LongestFirst(PairSets sets)
    {
        var (texts, orders) = (new int[sets.Count], new long[sets.Count]);
        for (var text = 0; text < texts.Length; text++) (texts[text], orders[text]) = (text, ((long)-sets.CountOf(text) << 32) + text);
        Array.Sort(orders, texts);
        return texts;
    }

    /// <summary>Lists the pairs of a text of which any that is like it, and has no fewer, must have one.</summary>
    private void AddRare(int text)
    {
        var pairs = _sets[text];
        var needed = _comparison.LeastOf(pairs.Length);
        var shared = 0;
        foreach (var pair in pairs)
        {
            if (_sets.TextsWith(pair) > 1) shared++;
        }

        if (shared < needed) return;
        var orders = new long[shared];
        foreach (var pair in pairs)
        {
            if (_sets.TextsWith(pair) is > 1 and var texts) orders[--shared] = ((long)texts << 32) + pair;
        }

        Array.Sort(orders);
        foreach (var order in orders.AsSpan(0, orders.Length - needed + 1)) _rare.Add((int)order);
    }

    private void LookUp(int text)
    {
        var rare = CollectionsMarshal.AsSpan(_rare)[(text == 0 ? 0 : _rareEnds[text - 1]).._rareEnds[text]];
        if (rare.IsEmpty) return;
        foreach (var pair in _sets[text]) _isOf[pair] = text + 1;
        var (lookUps, comparisons) = (MostLookUps, MostComparisons);
        foreach (var pair in rare)
        {
            foreach (var longer in _index.AsSpan(_starts[pair].._ends[pair]))
            {
                if (lookUps-- == 0 || comparisons == 0) return;
                if (_seenBy[longer] == text + 1 || _comparison.AreOfOne(longer, text)) continue;
                _seenBy[longer] = text + 1;
                comparisons--;
                Compare(text, longer);
            }
        }
    }

    private void Compare(int text, int longer)
    {
        var few = _sets.CountOf(text);
        var many = _sets[longer];
        var least = _comparison.Least(text, few, many.Length);
        if (least > few) return;
        var shared = 0;
        foreach (var pair in many)
        {
            if (_isOf[pair] == text + 1) shared++;
        }

        if (shared >= least) _comparison.Keep(text, few, longer, many.Length, shared);
    }

    /// <summary>Puts a text into the index.</summary>
    private void Add(int text)
    {
        foreach (var pair in _sets[text])
        {
            if (_ends[pair] >= 0) _index[_ends[pair]++] = text;
        }
    }
}
