using System.Numerics;

namespace PlanLint.Text;

/// <summary>
/// A set of mixed numbers in 256 bits: each number marks one. A bit that only one of two sets has marked stands for a number at least that the other lacks, which bounds what they share
/// without a look at either (Sandes, Teodoro, Melo 2020).
/// </summary>
/// <param name="Count">How many numbers there are.</param>
internal readonly record struct SetMarks(int Count)
{
    private ulong First { get; init; }

    private ulong Second { get; init; }

    private ulong Third { get; init; }

    private ulong Fourth { get; init; }

    /// <summary>The marks of a set.</summary>
    /// <param name="numbers">Numbers that <see cref="MinHashBands.Mixed"/> has made, each once.</param>
    public static SetMarks Of(ReadOnlySpan<uint> numbers)
    {
        Span<ulong> words = stackalloc ulong[4];
        foreach (var number in numbers) words[(int)(number >> 6) & 3] |= 1UL << (int)(number & 63);
        return new(numbers.Length) { First = words[0], Second = words[1], Third = words[2], Fourth = words[3] };
    }

    /// <summary>A number of elements that the two sets share at most.</summary>
    public int MostShared(in SetMarks other) => Math.Min(Count - Alone(this, other), other.Count - Alone(other, this));

    private static int Alone(in SetMarks one, in SetMarks other) =>
        BitOperations.PopCount(one.First & ~other.First) + BitOperations.PopCount(one.Second & ~other.Second)
        + BitOperations.PopCount(one.Third & ~other.Third) + BitOperations.PopCount(one.Fourth & ~other.Fourth);
}
