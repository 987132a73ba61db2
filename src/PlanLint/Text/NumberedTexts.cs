using System.Buffers;

namespace PlanLint.Text;

/// <summary>
/// Texts as their pairs of neighbouring characters, place by place: pairs are numbers from 0 in the order in which they are seen. They are counted once for whatever
/// looks for words that texts share. The arrays come from the pool and go back there.
/// </summary>
internal sealed class NumberedTexts : IDisposable
{
    private readonly PairNumbers _pairs;

    // The pairs of one text lie behind those of the text before.
    private readonly int[] _numbers;
    private readonly int[] _ends;

    /// <param name="keys">The texts.</param>
    public NumberedTexts(IReadOnlyList<string> keys)
    {
        Keys = keys;
        _ends = new int[keys.Count];
        var end = 0;
        for (var text = 0; text < _ends.Length; text++) _ends[text] = end += Math.Max(0, keys[text].Length - 1);
        _pairs = new(end);
        _numbers = ArrayPool<int>.Shared.Rent(end);
        for (var text = 0; text < _ends.Length; text++) _pairs.Add(keys[text], text, _numbers.AsSpan(PlacesOf(text)));
    }

    /// <summary>The texts.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>How many different pairs there are in all texts.</summary>
    public int Pairs => _pairs.Count;

    /// <summary>The pairs of a text, that of its first two characters first.</summary>
    public ReadOnlySpan<int> this[int text] => _numbers.AsSpan(PlacesOf(text));

    /// <summary>By number a hash of each pair.</summary>
    public uint[] Hashes() => _pairs.Hashes();

    /// <summary>Whether several texts have a pair.</summary>
    public bool IsShared(int pair) => _pairs.IsShared(pair);

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_numbers);
        _pairs.Dispose();
    }

    private Range PlacesOf(int text) => (text == 0 ? 0 : _ends[text - 1]).._ends[text];
}
