using System.Buffers;
using System.Numerics;

namespace PlanLint.Text;

/// <summary>Numbers pairs of characters from 0 in the order in which they are seen, and counts the texts that have each. Its arrays come from the pool and go back there.</summary>
internal sealed class PairCounts : IDisposable
{
    private const int LeastRoom = 1 << 12;

    // A table with open addresses, of which half is free. A slot holds the number of its pair and 1 more, 0 when it is free.
    private int[] _slots = Rent(LeastRoom);
    private int _mask = LeastRoom - 1;

    // By number.
    private int[] _pairs = Rent(LeastRoom / 2);
    private int[] _counts = Rent(LeastRoom / 2);
    private int[] _lastIn = Rent(LeastRoom / 2);
    private int _count;

    /// <summary>For each number in how many texts the pair is.</summary>
    public ReadOnlySpan<int> Counts => _counts.AsSpan(0, _count);

    /// <summary>The number of a pair in a text; null where the same text had it before. One text comes after the other.</summary>
    public int? Add(int pair, int text)
    {
        var slot = SlotOf(pair);
        var number = _slots[slot] - 1;
        if (number < 0) number = AddNew(pair, slot);
        else if (_lastIn[number] == text) return null;
        _lastIn[number] = text;
        _counts[number]++;
        return number;
    }

    public void Dispose()
    {
        foreach (var array in new[] { _slots, _pairs, _counts, _lastIn }) ArrayPool<int>.Shared.Return(array);
    }

    private int AddNew(int pair, int slot)
    {
        if (_count > _mask / 2)
        {
            Grow();
            slot = SlotOf(pair);
        }

        _pairs[_count] = pair;
        _slots[slot] = _count + 1;
        return _count++;
    }

    private int SlotOf(int pair)
    {
        var slot = (int)(unchecked((uint)pair * 0x9E37_79B1u) >> (32 - BitOperations.PopCount((uint)_mask)));
        while (_slots[slot] > 0 && _pairs[_slots[slot] - 1] != pair) slot = (slot + 1) & _mask;
        return slot;
    }

    private void Grow()
    {
        var room = (_mask + 1) * 2;
        ArrayPool<int>.Shared.Return(_slots);
        (_slots, _mask) = (Rent(room), room - 1);
        (_pairs, _counts, _lastIn) = (Longer(_pairs, room / 2), Longer(_counts, room / 2), Longer(_lastIn, room / 2));
        for (var number = 0; number < _count; number++) _slots[SlotOf(_pairs[number])] = number + 1;
    }

    private int[] Longer(int[] array, int room)
    {
        var longer = Rent(room);
        array.AsSpan(0, _count).CopyTo(longer);
        ArrayPool<int>.Shared.Return(array);
        return longer;
    }

    private static int[] Rent(int room)
    {
        var array = ArrayPool<int>.Shared.Rent(room);
        Array.Clear(array);
        return array;
    }
}
