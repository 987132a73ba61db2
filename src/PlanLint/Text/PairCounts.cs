using System.Buffers;
using System.Numerics;

namespace PlanLint.Text;

/// <summary>Numbers pairs of characters from 0 in the order in which they are seen, and counts the texts that have each. Its arrays come from the pool and go back there.</summary>
internal sealed class PairCounts : IDisposable
{
    private const int MostAtFirst = 1 << 16;

    // Another one in each process, as that of the framework's own hash codes is: nobody can write a plan whose pairs all fall into one place. Numbers do not depend on it.
    private static readonly uint Multiplier = (uint)HashCode.Combine(nameof(PairCounts)) | 1;

    // A table with open addresses, of which at least a third is free. A slot holds a pair and its number, and 1 more; 0 when it is free.
    private (int Pair, int Next)[] _slots;
    private int _bits;

    // By number, of the pairs seen so far.
    private (int Texts, int LastIn)[] _counts;
    private int _count;

    /// <param name="most">How many pairs will be added at most, counted as often as they come.</param>
    public PairCounts(int most)
    {
        var room = Math.Min(most, MostAtFirst);
        _bits = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)(room + room / 2 + 2)));
        _slots = FreeSlots();
        _counts = ArrayPool<(int, int)>.Shared.Rent(room + 1);
    }

    /// <summary>How many pairs there are.</summary>
    public int Count => _count;

    /// <summary>In how many texts the pair of a number is.</summary>
    public int this[int number] => _counts[number].Texts;

    /// <summary>The number of a pair in a text; -1 where the same text had it before. One text comes after the other.</summary>
    public int Add(int pair, int text)
    {
        var slot = SlotOf(pair);
        var number = _slots[slot].Next - 1;
        if (number < 0)
        {
            number = _count++;
            _slots[slot] = (pair, number + 1);
            _counts[number] = (1, text);
            if (_count == _counts.Length || _count > (1L << _bits) * 2 / 3) Grow();
            return number;
        }

        ref var seen = ref _counts[number];
        if (seen.LastIn == text) return -1;
        seen = (seen.Texts + 1, text);
        return number;
    }

    public void Dispose()
    {
        ArrayPool<(int, int)>.Shared.Return(_slots);
        ArrayPool<(int, int)>.Shared.Return(_counts);
    }

    private (int, int)[] FreeSlots()
    {
        var slots = ArrayPool<(int, int)>.Shared.Rent(1 << _bits);
        Array.Clear(slots, 0, 1 << _bits);
        return slots;
    }

    private int SlotOf(int pair)
    {
        var slot = (int)(unchecked((uint)pair * Multiplier) >> (32 - _bits));
        while (_slots[slot].Next > 0 && _slots[slot].Pair != pair) slot = (slot + 1) & ((1 << _bits) - 1);
        return slot;
    }

    private void Grow()
    {
        var (slots, counts, room) = (_slots, _counts, 1 << _bits);
        _bits++;
        _slots = FreeSlots();
        foreach (var known in slots.AsSpan(0, room))
        {
            if (known.Next > 0) _slots[SlotOf(known.Pair)] = known;
        }

        _counts = ArrayPool<(int, int)>.Shared.Rent(2 * counts.Length);
        counts.AsSpan(0, _count).CopyTo(_counts);
        ArrayPool<(int, int)>.Shared.Return(slots);
        ArrayPool<(int, int)>.Shared.Return(counts);
    }
}
