using System.Runtime.InteropServices;

namespace PlanLint.Text;

/// <summary>Finds which of several headings a text says in other words: those of which it has most pairs of characters. Time is linear in the length of the text. It serves one thread.</summary>
internal sealed class HeadingSearch
{
    private readonly IReadOnlyList<HeadingBigrams> _headings;

    // Of each pair the headings that have it, as a chain of entries: where it begins, and of each entry the one before it.
    private readonly Dictionary<int, int> _last = [];

    // A bit for each hash of a pair: most pairs of a text are in no heading, and need not be looked up.
    private readonly ulong[] _hashes = new ulong[64];
    private readonly List<(int Heading, int Before)> _entries = [];

    // Of each entry the text in which its pair was seen last, of each heading the pairs that the text has.
    private readonly int[] _seenIn;
    private readonly int[] _shared;
    private int _texts;

    public HeadingSearch(IReadOnlyList<HeadingBigrams> headings)
    {
        _headings = headings;
        foreach (var (heading, pairs) in headings.Index())
        {
            foreach (var pair in pairs.Pairs)
            {
                _hashes[Hash(pair) / 64] |= 1UL << (Hash(pair) % 64);
                ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, pair, out var isKnown);
                _entries.Add((heading, isKnown ? last : -1));
                last = _entries.Count - 1;
            }
        }

        _seenIn = new int[_entries.Count];
        _shared = new int[headings.Count];
    }

    /// <summary>Marks the headings of which a key (<see cref="ComparisonKey"/>) has so many pairs, as <see cref="HeadingBigrams.ShareIn"/> counts them.</summary>
    /// <param name="key">The text.</param>
    /// <param name="limit">How many characters of it are looked at.</param>
    /// <param name="least">The least share in per cent, above 0.</param>
    /// <param name="found">One for each heading.</param>
    public void Mark(string key, int limit, int least, bool[] found)
    {
        _texts++;
        Array.Clear(_shared);
        for (var i = 1; i < Math.Min(key.Length, limit); i++)
        {
            var pair = HeadingBigrams.Pair(key[i - 1], key[i]);
            if ((_hashes[Hash(pair) / 64] >> (Hash(pair) % 64) & 1) == 0 || !_last.TryGetValue(pair, out var entry)) continue;
            for (; entry >= 0 && _seenIn[entry] != _texts; entry = _entries[entry].Before)
            {
                _seenIn[entry] = _texts;
                _shared[_entries[entry].Heading]++;
            }
        }

        for (var heading = 0; heading < found.Length; heading++)
            found[heading] |= _shared[heading] > 0 && 100 * _shared[heading] / _headings[heading].Count >= least;
    }

    private static int Hash(int pair) => (int)(unchecked((uint)pair * 0x9E37_79B1u) >> 20);
}
