using System.Buffers;
using System.Numerics;

namespace PlanLint.Text;

/// <summary>Numbers pairs of characters from 0 in the order in which they are seen, and tells those that several texts have. Its arrays come from the pool and go back there.</summary>
internal sealed class PairNumbers : IDisposable
{
    private const int MostAtFirst = 1 << 16;

    // Another one in each process, as that of the framework's own hash codes is: nobody can write a plan whose pairs all fall into one place. Numbers do not depend on it.
    private static readonly uint Multiplier = (uint)HashCode.Combine(nameof(PairNumbers)) | 1;

    // A table with open addresses, of which at least a third is free. A slot holds a pair and its number, and 1 more; 0 when it is free.
    private (int Pair, int Next)[] _slots;
    private int _bits;

    // By number, the first text that has the pair, and whether another has it.
    private (int First, bool IsShared)[] _texts;
    private int _count;

    /// <param name="most">How many pairs will be added at most, counted as often as they come.</param>
    public PairNumbers(int most)
    {
        var room = Math.Min(most, MostAtFirst);
        _bits = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)(room + room / 2 + 2)));
        _slots = FreeSlots();
        _texts = ArrayPool<(int, bool)>.Shared.Rent(room + 1);
    }

    /// <summary>How many pairs there are.</summary>
    public int Count => _count;

    /// <summary>Whether several texts have the pair of a number.</summary>
    public bool IsShared(int number) => _texts[number].IsShared;

    /// <summary>The number of a pair in a text.</summary>
    public int Add(int pair, int text)
    {
        var slot = SlotOf(pair);
        var number = _slots[slot].Next - 1;
        if (number < 0)
        {
            number = _count++;
            _slots[slot] = (pair, number + 1);
            _texts[number] = (text, false);
            if (_count == _texts.Length || _count > (1L << _bits) * 2 / 3) Grow();
            return number;
        }

        ref var texts = ref _texts[number];
        texts.IsShared |= texts.First != text;
        return number;
    }

    public void Dispose()
    {
        ArrayPool<(int, int)>.Shared.Return(_slots);
        ArrayPool<(int, bool)>.Shared.Return(_texts);
    }

    private (int, int)[] FreeSlots()
    {
        var slots = ArrayPool<(int, int)>.Shared.Rent(1 << _bits);
        Array.Clear(slots, 0, 1 << _bits);
        return slots;
    }

    private int SlotOf(int pair)
    {
        var slots = _slots.AsSpan(0, 1 << _bits);
        var slot = (int)(unchecked((uint)pair * Multiplier) >> (32 - _bits));
        while (slots[slot].Next > 0 && slots[slot].Pair != pair) slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        var (slots, texts, room) = (_slots, _texts, 1 << _bits);
        _bits++;
        _slots = FreeSlots();
        foreach (var known in slots.AsSpan(0, room))
        {
            if (known.Next > 0) _slots[SlotOf(known.Pair)] = known;
        }

        _texts = ArrayPool<(int, bool)>.Shared.Rent(2 * texts.Length);
        texts.AsSpan(0, _count).CopyTo(_texts);
        ArrayPool<(int, int)>.Shared.Return(slots);
        ArrayPool<(int, bool)>.Shared.Return(texts);
    }
}
