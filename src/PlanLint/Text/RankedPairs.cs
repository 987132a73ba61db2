using System.Buffers;

namespace PlanLint.Text;

/// <summary>
/// The pairs of characters of many texts as ranks: the rarer a pair, the lower, and of equally rare ones the one that was seen first. Pairs of one text alone are only counted.
/// Time is linear in the length of the texts: counts are small, so nothing is compared to be sorted.
/// </summary>
internal sealed class RankedPairs
{
    /// <param name="texts">The numbers of the texts.</param>
    /// <param name="comparison">What knows their keys.</param>
    public RankedPairs(IReadOnlyList<int> texts, TextComparison comparison)
    {
        Sets = new TextPairs[comparison.Count];
        var most = texts.Sum(t => comparison.KeyOf(t).Length);
        var numbers = ArrayPool<int>.Shared.Rent(most);
        var ends = new int[texts.Count];
        using var counts = new PairCounts(most);
        for (var (i, end) = (0, 0); i < ends.Length; i++)
        {
            var key = comparison.KeyOf(texts[i]);
            for (var k = 1; k < key.Length; k++)
            {
                if (counts.Add(HeadingBigrams.Pair(key[k - 1], key[k]), i) is >= 0 and var number) numbers[end++] = number;
            }

            ends[i] = end;
        }

        (var ranks, Starts) = Ranked(counts);
        var shared = Shared(numbers, ranks, ends);
        for (var (i, start) = (0, 0); i < ends.Length; start = ends[i++]) Sets[texts[i]] = new(shared[i], ends[i] - start);
        ArrayPool<int>.Shared.Return(numbers);
    }

    /// <summary>For each text its pairs; empty for texts that were not asked for.</summary>
    public TextPairs[] Sets { get; }

    /// <summary>For each rank where the places of its texts begin, if the texts of one rank lie behind those of the rank before; and where the last ones end.</summary>
    public int[] Starts { get; }

    /// <summary>The rank of each number, -1 for a pair of one text alone; and the places.</summary>
    private static (int[] Ranks, int[] Starts) Ranked(PairCounts counts)
    {
        var most = 1;
        for (var number = 0; number < counts.Count; number++) most = Math.Max(most, counts[number]);
        // First how many pairs there are of each count above 1, then the next rank of each.
        var next = new int[most + 2];
        for (var number = 0; number < counts.Count; number++)
        {
            if (counts[number] > 1) next[counts[number] + 1]++;
        }

        for (var i = 1; i < next.Length; i++) next[i] += next[i - 1];
        var (ranks, starts) = (new int[counts.Count], new int[next[^1] + 1]);
        for (var number = 0; number < ranks.Length; number++)
        {
            ranks[number] = counts[number] > 1 ? next[counts[number]]++ : -1;
            if (ranks[number] >= 0) starts[ranks[number] + 1] = counts[number];
        }

        for (var rank = 1; rank < starts.Length; rank++) starts[rank] += starts[rank - 1];
        return (ranks, starts);
    }

    /// <summary>The ranks of each text, ascending.</summary>
    private ReadOnlyMemory<int>[] Shared(int[] numbers, int[] ranks, int[] ends)
    {
        // First the texts of each rank, then in the order of the ranks the ranks of each text.
        var texts = ArrayPool<int>.Shared.Rent(Starts[^1]);
        int[] next = [.. Starts];
        var sizes = new int[ends.Length];
        for (var (i, at) = (0, 0); i < ends.Length; i++)
        {
            for (; at < ends[i]; at++)
            {
                if (ranks[numbers[at]] is not (>= 0 and var rank)) continue;
                texts[next[rank]++] = i;
                sizes[i]++;
            }
        }

        var shared = new int[Starts[^1]];
        var behind = new int[ends.Length];
        for (var i = 1; i < behind.Length; i++) behind[i] = behind[i - 1] + sizes[i - 1];
        for (var rank = 0; rank < Starts.Length - 1; rank++)
        {
            for (var at = Starts[rank]; at < Starts[rank + 1]; at++) shared[behind[texts[at]]++] = rank;
        }

        ArrayPool<int>.Shared.Return(texts);
        return [.. sizes.Select((size, i) => (ReadOnlyMemory<int>)shared.AsMemory(behind[i] - size, size))];
    }
}
