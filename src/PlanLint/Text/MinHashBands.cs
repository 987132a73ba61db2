using System.Numerics;

namespace PlanLint.Text;

/// <summary>For each of many sets the earlier sets that are likely to be like it: those with the same least hashes in one band (Broder 1997; Indyk, Motwani 1998).</summary>
internal sealed class MinHashBands
{
    /// <summary>Hash functions in all bands together.</summary>
    private const int Functions = 200;

    /// <summary>How likely two sets that are just similar enough meet in a band.</summary>
    private const double LeastRecall = 0.999;

    private const uint FirstFactor = 0x9E37_79B1;

    /// <summary>For each band and set the set before it in the same bucket; -1 for none.</summary>
    private readonly int[][] _before;

    /// <param name="sets">Numbers that <see cref="Mixed"/> has made, ascending; none is empty.</param>
    /// <param name="similarity">The least Jaccard index in percent, from 1 to 100.</param>
    public MinHashBands(int[][] sets, int similarity)
    {
        var rows = Rows(similarity / 100.0);
        _before = new int[Functions / rows][];
        var keys = new ulong[sets.Length];
        // The last set of each bucket, from the place that its key points to onward: a dictionary would take a third longer.
        var lasts = new int[BitOperations.RoundUpToPowerOf2(2 * (uint)sets.Length + 2)];
        var shift = 64 - BitOperations.Log2((uint)lasts.Length);
        for (var band = 0; band < _before.Length; band++)
        {
            for (var i = 0; i < keys.Length; i++) keys[i] = Key(sets[i], band * rows, rows);
            Array.Fill(lasts, -1);
            var before = _before[band] = new int[keys.Length];
            for (var i = 0; i < keys.Length; i++)
            {
                var place = (int)(RepeatedHashes.Spread(keys[i]) >> shift);
                while (lasts[place] >= 0 && keys[lasts[place]] != keys[i]) place = (place + 1) & (lasts.Length - 1);
                before[i] = lasts[place];
                lasts[place] = i;
            }
        }
    }

    /// <summary>Lists the sets before one in its buckets, the nearest first; one may come several times.</summary>
    /// <param name="set">Its number.</param>
    /// <param name="most">How many of each bucket.</param>
    /// <param name="sets">Where they are added.</param>
    public void AddBefore(int set, int most, List<int> sets)
    {
        foreach (var before in _before)
        {
            var steps = 0;
            for (var other = before[set]; other >= 0 && steps < most; other = before[other], steps++) sets.Add(other);
        }
    }

    /// <summary>A number for a pair of characters, any bit of which depends on all of the pair.</summary>
    public static int Mixed(int pair)
    {
        // The end of MurmurHash3, which is one to one.
        var h = (uint)pair;
        h = (h ^ (h >> 16)) * 0x85EB_CA6B;
        h = (h ^ (h >> 13)) * 0xC2B2_AE35;
        return (int)(h ^ (h >> 16));
    }

    /// <summary>As many hashes in a band as leave it likely that two similar sets meet: the more, the fewer others do.</summary>
    private static int Rows(double similarity)
    {
        var rows = 1;
        while (rows < 16 && 1 - Math.Pow(1 - Math.Pow(similarity, rows + 1), Functions / (rows + 1)) >= LeastRecall) rows++;
        return rows;
    }

    private static ulong Key(int[] set, int from, int rows)
    {
        var key = 0UL;
        for (var i = from; i < from + rows; i++) key = (key ^ Least(set, (uint)Mixed(i), FirstFactor + ((uint)i << 7))) * 0x9E37_79B9_7F4A_7C15 + (key >> 29);
        return key;
    }

    /// <summary>The least of the hashes of all numbers in a set under one hash function.</summary>
    private static uint Least(int[] set, uint flip, uint factor)
    {
        var (i, least) = (0, uint.MaxValue);
        if (set.Length >= Vector<uint>.Count)
        {
            var (flips, factors, lanes) = (new Vector<uint>(flip), new Vector<uint>(factor), new Vector<uint>(uint.MaxValue));
            for (; i <= set.Length - Vector<uint>.Count; i += Vector<uint>.Count) lanes = Vector.Min(lanes, (Vector.AsVectorUInt32(new Vector<int>(set, i)) ^ flips) * factors);
            for (var lane = 0; lane < Vector<uint>.Count; lane++) least = Math.Min(least, lanes[lane]);
        }

        for (; i < set.Length; i++) least = Math.Min(least, ((uint)set[i] ^ flip) * factor);
        return least;
    }
}
