namespace PlanLint.Text;

/// <summary>A heading or the beginning of a paragraph as a set of pairs of neighbouring characters, for telling how alike two are.</summary>
internal sealed class HeadingBigrams
{
    private readonly int[] _pairs;

    private HeadingBigrams(int[] pairs) => _pairs = pairs;

    /// <summary>Number of different pairs.</summary>
    public int Count => _pairs.Length;

    /// <summary>The pairs as numbers, ascending.</summary>
    public ReadOnlySpan<int> Pairs => _pairs;

    /// <summary>The number of a pair.</summary>
    public static int Pair(char first, char second) => (first << 16) | second;

    /// <summary>The pairs of a key (<see cref="ComparisonKey"/>), of which <paramref name="limit"/> characters are looked at.</summary>
    public static HeadingBigrams Of(string key, int limit)
    {
        var length = Math.Min(key.Length, limit);
        var pairs = new int[Math.Max(0, length - 1)];
        for (var i = 0; i < pairs.Length; i++) pairs[i] = Pair(key[i], key[i + 1]);
        Array.Sort(pairs);
        var count = 0;
        for (var i = 0; i < pairs.Length; i++)
        {
            if (i == 0 || pairs[i] != pairs[i - 1]) pairs[count++] = pairs[i];
        }

        return new(pairs[..count]);
    }

    /// <summary>Twice the shared pairs over all pairs of both, in per cent, rounded down; 0 when one has none.</summary>
    public int Dice(HeadingBigrams other) => Count == 0 || other.Count == 0 ? 0 : 200 * Shared(other) / (Count + other.Count);

    /// <summary>The shared pairs over those of the smaller one, in per cent, rounded down; 0 when one has none.</summary>
    public int Containment(HeadingBigrams other) => Count == 0 || other.Count == 0 ? 0 : 100 * Shared(other) / Math.Min(Count, other.Count);

    /// <summary>The pairs of this one that the other has too, in per cent, rounded down; 0 when it has none.</summary>
    public int ShareIn(HeadingBigrams other) => Count == 0 ? 0 : 100 * Shared(other) / Count;

    /// <summary>Whether the shared pairs are at least so much of the pairs of either (Jaccard), in per cent, above 0.</summary>
    public bool IsAlike(HeadingBigrams other, int least)
    {
        // Of a and b pairs s are shared: s ≥ least × (a + b − s) / 100. It is 0 where neither has one.
        var shared = (least * (Count + other.Count) + 99 + least) / (100 + least);
        return shared > 0 && shared <= Math.Min(Count, other.Count) && SortedNumbers.Shared(_pairs, other._pairs, shared) >= shared;
    }

    private int Shared(HeadingBigrams other) => SortedNumbers.Shared(_pairs, other._pairs);
}
