using System.Runtime.InteropServices;

namespace PlanLint.Text;

/// <summary>Finds which of several headings a text says in other words: those of which it has most pairs of characters. Time is linear in the length of the texts. Immutable.</summary>
internal sealed class HeadingSearch
{
    private readonly IReadOnlyList<HeadingBigrams> _headings;

    // Of each pair the headings that have it, as a chain of entries: where it begins, and of each entry the one before it.
    private readonly Dictionary<int, int> _last = [];

    // A bit for each hash of a pair: most pairs of a text are in no heading, and need not be looked up.
    private readonly ulong[] _hashes = new ulong[256];
    private readonly List<(int Heading, int Before)> _entries = [];

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
    }

    /// <summary>For each heading whether one of several keys (<see cref="ComparisonKey"/>) has so many of its pairs, as <see cref="HeadingBigrams.ShareIn"/> counts them.</summary>
    /// <param name="keys">The texts.</param>
    /// <param name="limit">How many characters of each are looked at.</param>
    /// <param name="least">The least share in per cent, above 0.</param>
    public bool[] In(IReadOnlyList<string> keys, int limit, int least)
    {
        // Of each entry the text in which its pair was seen last, of each heading the pairs that the text has.
        var (seenIn, shared) = (new int[_entries.Count], new int[_headings.Count]);
        var found = new bool[_headings.Count];
        var needed = new int[_headings.Count];
        for (var heading = 0; heading < needed.Length; heading++) needed[heading] = Math.Max(1, (least * _headings[heading].Count + 99) / 100);
        for (var text = 1; text <= keys.Count; text++)
        {
            var key = keys[text - 1];
            Array.Clear(shared);
            for (var i = 1; i < Math.Min(key.Length, limit); i++)
            {
                for (var entry = LastOf(HeadingBigrams.Pair(key[i - 1], key[i])); entry >= 0 && seenIn[entry] != text; entry = _entries[entry].Before)
                {
                    seenIn[entry] = text;
                    var heading = _entries[entry].Heading;
                    found[heading] |= ++shared[heading] >= needed[heading];
                }
            }
        }

        return found;
    }

    private int LastOf(int pair) => (_hashes[Hash(pair) / 64] >> (Hash(pair) % 64) & 1) > 0 && _last.TryGetValue(pair, out var entry) ? entry : -1;

    private static int Hash(int pair) => (int)(unchecked((uint)pair * 0x9E37_79B1u) >> 18);
}
