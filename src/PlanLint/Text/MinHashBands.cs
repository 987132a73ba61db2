using System.Numerics;

namespace PlanLint.Text;

/// <summary>For each of many sets the earlier sets that are likely to be like it: those with the same least hashes in one band (Broder 1997; Indyk, Motwani 1998).</summary>
internal sealed class MinHashBands
{
    /// <summary>Hash functions in all bands together.</summary>
    private const int Functions = 200;

    /// <summary>How likely two sets that are just similar enough meet in a band.</summary>
    private const double LeastRecall = 0.999;

    /// <summary>Bands whose keys are kept at one time.</summary>
    private const int BandsAtOnce = 8;

    private const uint FirstFactor = 0x9E37_79B1;

    /// <summary>For each band and set the set before it in the same bucket; -1 for none.</summary>
    private readonly int[][] _before;

    /// <param name="sets">The sets; none is empty.</param>
    /// <param name="similarity">The least Jaccard index in percent, from 1 to 100.</param>
    public MinHashBands(PairSets sets, int similarity)
    {
        var rows = Rows(similarity / 100.0);
        _before = new int[Functions / rows][];
        var keys = new ulong[BandsAtOnce][];
        for (var band = 0; band < keys.Length; band++) keys[band] = new ulong[sets.Count];
        // The last set of each bucket, from the place that its key points to onward: a dictionary would take a third longer.
        var lasts = new int[BitOperations.RoundUpToPowerOf2(2 * (uint)sets.Count + 2)];
        for (var first = 0; first < _before.Length; first += BandsAtOnce)
        {
            var bands = Math.Min(BandsAtOnce, _before.Length - first);
            AddKeys(sets, first * rows, rows, keys.AsSpan(0, bands));
            for (var band = 0; band < bands; band++) _before[first + band] = Before(keys[band], lasts);
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
    public static uint Mixed(int pair)
    {
        // The end of MurmurHash3, which is one to one.
        var h = (uint)pair;
        h = (h ^ (h >> 16)) * 0x85EB_CA6B;
        h = (h ^ (h >> 13)) * 0xC2B2_AE35;
        return h ^ (h >> 16);
    }

    /// <summary>As many hashes in a band as leave it likely that two similar sets meet: the more, the fewer others do.</summary>
    private static int Rows(double similarity)
    {
        var rows = 1;
        while (rows < 16 && 1 - Math.Pow(1 - Math.Pow(similarity, rows + 1), Functions / (rows + 1)) >= LeastRecall) rows++;
        return rows;
    }

    /// <summary>The keys of all sets in some bands.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="from">The first hash function.</param>
    /// <param name="rows">How many hash functions a band has.</param>
    /// <param name="keys">Where they are written, band by band.</param>
    private static void AddKeys(PairSets sets, int from, int rows, ReadOnlySpan<ulong[]> keys)
    {
        // Each lane is a function, and each number of a set goes through all lanes: only so no vector has to be looked through for its least lane.
        var vectors = (keys.Length * rows + Vector<uint>.Count - 1) / Vector<uint>.Count;
        var (flips, factors) = (new uint[vectors * Vector<uint>.Count], new uint[vectors * Vector<uint>.Count]);
        for (var i = 0; i < flips.Length; i++) (flips[i], factors[i]) = (Mixed(from + i), FirstFactor + ((uint)(from + i) << 7));
        var least = new uint[flips.Length];
        uint[] room = [];
        for (var set = 0; set < sets.Count; set++)
        {
            var numbers = sets.HashesOf(set, ref room);
            for (var i = 0; i < least.Length; i += Vector<uint>.Count) Least(numbers, new Vector<uint>(flips, i), new Vector<uint>(factors, i)).CopyTo(least, i);
            for (var band = 0; band < keys.Length; band++)
            {
                var key = 0UL;
                foreach (var hash in least.AsSpan(band * rows, rows)) key = (key ^ hash) * 0x9E37_79B9_7F4A_7C15 + (key >> 29);
                keys[band][set] = key;
            }
        }
    }

    /// <summary>The least of the hashes of all numbers in a set under some hash functions.</summary>
    private static Vector<uint> Least(ReadOnlySpan<uint> set, Vector<uint> flips, Vector<uint> factors)
    {
        var least = new Vector<uint>(uint.MaxValue);
        foreach (var number in set) least = Vector.Min(least, (new Vector<uint>(number) ^ flips) * factors);
        return least;
    }

    /// <summary>For each set the one before it that has the same key.</summary>
    /// <param name="keys">The keys of the sets.</param>
    /// <param name="lasts">Room for more than all sets, a power of two.</param>
    private static int[] Before(ulong[] keys, int[] lasts)
    {
        var shift = 64 - BitOperations.Log2((uint)lasts.Length);
        var before = new int[keys.Length];
        Array.Fill(lasts, -1);
        for (var i = 0; i < keys.Length; i++)
        {
            var place = (int)(RepeatedHashes.Spread(keys[i]) >> shift);
            while (lasts[place] >= 0 && keys[lasts[place]] != keys[i]) place = (place + 1) & (lasts.Length - 1);
            before[i] = lasts[place];
            lasts[place] = i;
        }

        return before;
    }
}
