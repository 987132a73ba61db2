using System.Numerics;

namespace PlanLint.Text;

/// <summary>Tells most of the hashes that come once from those that come again, in a few bits for each, so that only the latter need a place in a dictionary (Bloom 1970).</summary>
internal sealed class RepeatedHashes
{
    private const int BitsOfEach = 8;
    private const int LeastBits = 1 << 10;

    // By turns the bits of hashes that came, and of those that came again: what is asked for together lies together.
    private readonly ulong[] _bits;
    private readonly int _shift;

    /// <param name="count">How many hashes there will be, about.</param>
    public RepeatedHashes(int count)
    {
        var bits = BitOperations.RoundUpToPowerOf2((ulong)Math.Max(LeastBits, (long)count * BitsOfEach));
        _shift = 64 - BitOperations.Log2(bits);
        _bits = new ulong[2 * (bits / 64)];
    }

    /// <summary>Counts a hash.</summary>
    public void Add(ulong hash)
    {
        var (word, bit) = PlaceOf(hash);
        _bits[word + 1] |= _bits[word] & bit;
        _bits[word] |= bit;
    }

    /// <summary>True for every hash that was added twice, and for a few that were added once.</summary>
    public bool MayHold(ulong hash)
    {
        var (word, bit) = PlaceOf(hash);
        return (_bits[word + 1] & bit) > 0;
    }

    /// <summary>A hash of which the high bits depend on all of its bits: the low bits of a rolling hash are those of the last characters alone.</summary>
    public static ulong Spread(ulong hash) => hash * 0xD6E8_FEB8_6659_FD93;

    private (int Word, ulong Bit) PlaceOf(ulong hash)
    {
        var place = Spread(hash) >> _shift;
        return (2 * (int)(place / 64), 1UL << (int)(place % 64));
    }
}
