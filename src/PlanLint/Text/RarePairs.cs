using System.Buffers;
using System.Runtime.InteropServices;

namespace PlanLint.Text;

/// <summary>Finds texts that are alike with an inverted index over their pairs of characters.</summary>
/// <remarks>
/// Two texts that share 70 of 100 pairs of characters share one of the 31 rarest of the shorter text: only those are looked up (Bayardo, Ma, Srikant
/// 2007), and only what is looked up is in the index. What one text may look up is bounded besides, rare pairs first.
/// </remarks>
internal sealed class RarePairs : IDisposable
{
    private const int MostLookUps = 4_000;
    private const int MostComparisons = 64;

    private readonly TextComparison _comparison;
    private readonly PairSets _sets;

    // For each text the pairs it looks up lie, the rarest first, behind those of the text before.
    private readonly List<int> _rare;
    private readonly int[] _rareEnds;

    // For each pair that is looked up the texts that have it lie one behind the other, from its start to its end.
    private readonly int[] _index;
    private readonly (int Start, int End)[] _places;

    // For each text the last one that was compared with it, and 1 more.
    private readonly int[] _seenBy;

    private RarePairs(TextComparison comparison, PairSets sets, List<int> rare, int[] rareEnds)
    {
        (_comparison, _sets, _rare, _rareEnds) = (comparison, sets, rare, rareEnds);
        _places = ArrayPool<(int, int)>.Shared.Rent(sets.Pairs);
        _seenBy = new int[sets.Count];
        Array.Fill(_places, (0, -1), 0, sets.Pairs);
        var end = 0;
        foreach (var pair in rare)
        {
            if (_places[pair].End >= 0) continue;
            _places[pair] = (end, end);
            end += sets.PiecesWith(pair);
        }

        _index = new int[end];
    }

    /// <summary>Compares texts, each of which must differ from the others.</summary>
    /// <param name="comparison">The texts.</param>
    /// <param name="texts">What they are pieces of.</param>
    public static void Search(TextComparison comparison, NumberedTexts texts)
    {
        using var sets = new PairSets(texts, comparison.Texts);
        var (rare, rareEnds) = (new List<int>(), new int[sets.Count]);
        for (var text = 0; text < rareEnds.Length; text++)
        {
            AddRare(sets, text, comparison.LeastOf(sets.CountOf(text)), rare);
            rareEnds[text] = rare.Count;
        }

        if (rare.Count == 0) return;
        using var search = new RarePairs(comparison, sets, rare, rareEnds);
        foreach (var text in LongestFirst(sets))
        {
            comparison.Limits.Deadline.ThrowIfCancellationRequested();
            search.LookUp(text);
            search.Add(text);
        }
    }

    public void Dispose() => ArrayPool<(int, int)>.Shared.Return(_places);

    /// <summary>Lists the pairs of a text of which any that is like it, and has no fewer, must have one.</summary>
    private static void AddRare(PairSets sets, int text, int needed, List<int> rare)
    {
        if (sets.SharedOf(text) < needed) return;
        var orders = new long[sets.SharedOf(text)];
        var count = 0;
        foreach (var pair in sets[text])
        {
            if (sets.IsShared(pair)) orders[count++] = ((long)sets.PiecesWith(pair) << 32) + pair;
        }

        Array.Sort(orders);
        foreach (var order in orders.AsSpan(0, count - needed + 1)) rare.Add((int)order);
    }

    /// <summary>The texts with most pairs first, of equals the earlier one.</summary>
    private static int[] LongestFirst(PairSets sets)
    {
        var (texts, orders) = (new int[sets.Count], new long[sets.Count]);
        for (var text = 0; text < texts.Length; text++) (texts[text], orders[text]) = (text, ((long)-sets.CountOf(text) << 32) + text);
        Array.Sort(orders, texts);
        return texts;
    }

    private void LookUp(int text)
    {
        var rare = CollectionsMarshal.AsSpan(_rare)[(text == 0 ? 0 : _rareEnds[text - 1]).._rareEnds[text]];
        var (lookUps, comparisons) = (MostLookUps, MostComparisons);
        foreach (var pair in rare)
        {
            var (start, end) = _places[pair];
            foreach (var longer in _index.AsSpan(start..end))
            {
                if (lookUps-- == 0 || comparisons == 0) return;
                if (_seenBy[longer] == text + 1 || _comparison.AreOfOne(longer, text)) continue;
                _seenBy[longer] = text + 1;
                comparisons--;
                _comparison.Compare(_sets, text, longer);
            }
        }
    }

    /// <summary>Puts a text into the index.</summary>
    private void Add(int text)
    {
        foreach (var pair in _sets[text])
        {
            ref var place = ref _places[pair];
            if (place.End >= 0) _index[place.End++] = text;
        }
    }
}
