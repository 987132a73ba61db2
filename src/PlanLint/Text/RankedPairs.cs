using System.Buffers;

namespace PlanLint.Text;

/// <summary>
/// The pairs of characters of many texts as ranks: the rarer a pair, the lower, and of equally rare ones the one that was seen first. Time is linear in the length of
/// the texts: counts are small, so nothing is compared to be sorted.
/// </summary>
internal sealed class RankedPairs
{
    /// <param name="texts">The numbers of the texts.</param>
    /// <param name="comparison">What knows their keys.</param>
    public RankedPairs(IReadOnlyList<int> texts, TextComparison comparison)
    {
        Sets = new TextPairs[comparison.Count];
        var numbers = ArrayPool<int>.Shared.Rent(texts.Sum(t => comparison.KeyOf(t).Length));
        var ends = new int[texts.Count];
        using var counts = new PairCounts();
        for (var (i, end) = (0, 0); i < texts.Count; i++)
        {
            var key = comparison.KeyOf(texts[i]);
            for (var k = 1; k < key.Length; k++)
            {
                if (counts.Add(key[k - 1] << 16 | key[k], i) is { } number) numbers[end++] = number;
            }

            ends[i] = end;
        }

        var ranks = RanksOf(counts.Counts);
        Starts = StartsOf(ranks, counts.Counts);
        var shared = Shared(numbers.AsSpan(0, ends.LastOrDefault()), counts.Counts, ranks, ends);
        for (var (i, from, start) = (0, 0, 0); i < texts.Count; start = ends[i++])
        {
            var count = shared.Counts[i];
            Sets[texts[i]] = new(shared.Ranks.AsMemory(from, count), ends[i] - start);
            from += count;
        }

        ArrayPool<int>.Shared.Return(numbers);
    }

    /// <summary>For each text its pairs, of which those that no other text has are only counted; empty for texts that were not asked for.</summary>
    public TextPairs[] Sets { get; }

    /// <summary>For each rank where the places of its texts begin, if all texts that share a pair have places in the order of the ranks; and where the last ones end.</summary>
    public int[] Starts { get; }

    /// <summary>The place of each count when all are put in ascending order, equal ones in the order given.</summary>
    private static int[] RanksOf(ReadOnlySpan<int> counts)
    {
        var most = 0;
        foreach (var count in counts) most = Math.Max(most, count);
        var next = new int[most + 2];
        foreach (var count in counts) next[count + 1]++;
        for (var i = 1; i < next.Length; i++) next[i] += next[i - 1];
        var ranks = new int[counts.Length];
        for (var i = 0; i < ranks.Length; i++) ranks[i] = next[counts[i]]++;
        return ranks;
    }

    private static int[] StartsOf(int[] ranks, ReadOnlySpan<int> counts)
    {
        var starts = new int[ranks.Length + 1];
        for (var number = 0; number < ranks.Length; number++) starts[ranks[number] + 1] = counts[number] > 1 ? counts[number] : 0;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        return starts;
    }

    /// <summary>The ranks of the pairs that texts share, those of one text after the other, ascending; and how many each has.</summary>
    private (int[] Ranks, int[] Counts) Shared(ReadOnlySpan<int> numbers, ReadOnlySpan<int> counts, int[] ranks, int[] ends)
    {
        // The texts of each rank, then in the order of the ranks the ranks of each text.
        var texts = ArrayPool<int>.Shared.Rent(Starts[^1]);
        var next = Starts.AsSpan().ToArray();
        var sizes = new int[ends.Length];
        for (var (i, at) = (0, 0); i < ends.Length; i++)
        {
            for (; at < ends[i]; at++)
            {
                if (counts[numbers[at]] < 2) continue;
                texts[next[ranks[numbers[at]]]++] = i;
                sizes[i]++;
            }
        }

        var places = new int[ends.Length];
        for (var i = 1; i < places.Length; i++) places[i] = places[i - 1] + sizes[i - 1];
        var shared = new int[Starts[^1]];
        for (var rank = 0; rank < ranks.Length; rank++)
        {
            for (var at = Starts[rank]; at < Starts[rank + 1]; at++) shared[places[texts[at]]++] = rank;
        }

        ArrayPool<int>.Shared.Return(texts);
        return (shared, sizes);
    }
}
