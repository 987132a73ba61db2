namespace PlanLint.Corpus;

/// <summary>Draws that are the same on every machine and in every version of .NET (SplitMix64; Steele, Lea, Flood 2014).</summary>
internal sealed class Draw(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Draws for one thing out of many: those of one number say nothing of those of another.</summary>
    public static Draw For(int seed, int stream, int number) => new(Mix(Mix(Mix((ulong)(uint)seed) + (ulong)(uint)stream) + (ulong)(uint)number));

    /// <summary>A number from 0 to below <paramref name="end"/>.</summary>
    public int Next(int end) => (int)((UInt128)Next() * (UInt128)(uint)end >> 64);

    /// <summary>A number from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public int Next(int first, int last) => first + Next(last - first + 1);

    /// <summary>True that many times in a thousand.</summary>
    public bool PerMille(int times) => Next(1_000) < times;

    public T Of<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    /// <summary>The numbers below <paramref name="count"/> in an order of chance.</summary>
    public int[] Shuffled(int count)
    {
        int[] numbers = [.. Enumerable.Range(0, count)];
        for (var i = count - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (numbers[i], numbers[j]) = (numbers[j], numbers[i]);
        }

        return numbers;
    }

    private ulong Next() => Mix(_state += 0x9E3779B97F4A7C15);

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
