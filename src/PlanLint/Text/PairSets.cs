using System.Buffers;

namespace PlanLint.Text;

/// <summary>The different pairs of neighbouring characters of many texts, as numbers from 0 in the order in which they are seen. Its arrays come from the pool and go back there.</summary>
internal sealed class PairSets : IDisposable
{
    private readonly PairCounts _counts;

    // The pairs of one text lie behind those of the text before.
    private readonly int[] _numbers;
    private readonly int[] _ends;

    /// <param name="keys">The texts.</param>
    public PairSets(ReadOnlySpan<string> keys)
    {
        var most = 0;
        foreach (var key in keys) most += key.Length;
        _counts = new(most);
        _numbers = ArrayPool<int>.Shared.Rent(most);
        _ends = new int[keys.Length];
        var end = 0;
        for (var text = 0; text < keys.Length; text++)
        {
            var key = keys[text].AsSpan();
            for (var i = 1; i < key.Length; i++)
            {
                if (_counts.Add(HeadingBigrams.Pair(key[i - 1], key[i]), text) is >= 0 and var number) _numbers[end++] = number;
            }

            _ends[text] = end;
        }
    }

    /// <summary>How many texts there are.</summary>
    public int Count => _ends.Length;

    /// <summary>How many different pairs there are in all texts.</summary>
    public int Pairs => _counts.Count;

    /// <summary>The pairs of a text, in its order.</summary>
    public ReadOnlySpan<int> this[int text] => _numbers.AsSpan(text == 0 ? 0 : _ends[text - 1], CountOf(text));

    /// <summary>How many pairs a text has.</summary>
    public int CountOf(int text) => _ends[text] - (text == 0 ? 0 : _ends[text - 1]);

    /// <summary>How many texts have a pair.</summary>
    public int TextsWith(int pair) => _counts[pair];

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_numbers);
        _counts.Dispose();
    }
}
