using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

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

    /// <summary>Tells the number of each pair of a text, that of its first two characters first. One text comes after the other.</summary>
    /// <param name="key">The text.</param>
    /// <param name="text">Its number.</param>
    /// <param name="numbers">Where they are written; as many as the text has pairs.</param>
    public void Add(ReadOnlySpan<char> key, int text, Span<int> numbers)
    {
        while (_count + numbers.Length > _texts.Length || _count + numbers.Length > (1L << _bits) * 2 / 3) Grow();
        var slots = Slots;
        var texts = _texts.AsSpan();
        for (var i = 0; i < numbers.Length; i++)
        {
            var pair = HeadingBigrams.Pair(key[i], key[i + 1]);
            ref var slot = ref slots[SlotOf(pair, slots, 32 - _bits)];
            if (slot.Next == 0)
            {
                texts[_count] = (text, false);
                slot = (pair, ++_count);
            }

            var number = slot.Next - 1;
            texts[number].IsShared |= texts[number].First != text;
            numbers[i] = number;
        }
    }

    /// <summary>By number a hash of each pair, any bit of which depends on all of the pair. It is the same in each process.</summary>
    public uint[] Hashes()
    {
        var hashes = new uint[_count];
        foreach (var (pair, next) in Slots)
        {
            if (next > 0) hashes[next - 1] = MinHashBands.Mixed(pair);
        }

        return hashes;
    }

    public void Dispose()
    {
        ArrayPool<(int, int)>.Shared.Return(_slots);
        ArrayPool<(int, bool)>.Shared.Return(_texts);
    }

    private Span<(int Pair, int Next)> Slots => _slots.AsSpan(0, 1 << _bits);

    private (int, int)[] FreeSlots()
    {
        var slots = ArrayPool<(int, int)>.Shared.Rent(1 << _bits);
        Array.Clear(slots, 0, 1 << _bits);
        return slots;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SlotOf(int pair, ReadOnlySpan<(int Pair, int Next)> slots, int shift)
    {
        var slot = (int)(unchecked((uint)pair * Multiplier) >> shift);
        // One branch, for half of all pairs are new and no processor guesses which.
        while ((slots[slot].Next > 0) & (slots[slot].Pair != pair)) slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        var (known, texts, room) = (_slots, _texts, 1 << _bits);
        _bits++;
        _slots = FreeSlots();
        foreach (var slot in known.AsSpan(0, room))
        {
            if (slot.Next > 0) Slots[SlotOf(slot.Pair, Slots, 32 - _bits)] = slot;
        }

        _texts = ArrayPool<(int, bool)>.Shared.Rent(2 * texts.Length);
        texts.AsSpan(0, _count).CopyTo(_texts);
        ArrayPool<(int, int)>.Shared.Return(known);
        ArrayPool<(int, bool)>.Shared.Return(texts);
    }
}
