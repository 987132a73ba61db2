namespace PlanLint.Text;

/// <summary>Finds long runs of characters that a text has in common with an earlier one.</summary>
public static class SharedRuns
{
    private const ulong Base = 0x9E37_79B9_7F4A_7C15;

    /// <summary>
    /// The runs of at least <paramref name="least"/> characters, in the order of the later text; each is as long as it can be to the right. Where
    /// several earlier texts have the beginning of a run, the first of them counts. Time is linear in the length of all texts.
    /// </summary>
    public static IReadOnlyList<SharedRun> Find(IReadOnlyList<string> keys, int least)
    {
        var runs = new List<SharedRun>();
        ulong[] room = [];
        var repeated = new RepeatedHashes(keys.Sum(k => k.Length));
        foreach (var key in keys)
        {
            foreach (var window in Windows(key, least, ref room)) repeated.Add(window);
        }

        var starts = new List<int>();
        var firsts = Scratch<ulong, (int Key, int Start)>.Take();
        for (var k = 0; k < keys.Count; k++)
        {
            var windows = Windows(keys[k], least, ref room);
            starts.Clear();
            for (var i = 0; i < windows.Length; i++)
            {
                if (repeated.MayHold(windows[i])) starts.Add(i);
            }

            var end = 0;
            foreach (var i in starts)
            {
                if (i < end || !firsts.TryGetValue(windows[i], out var first)) continue;
                var length = Length(keys[first.Key], first.Start, keys[k], i);
                if (length < least) continue;
                runs.Add(new(first.Key, first.Start, k, i, length));
                end = i + length;
            }

            foreach (var i in starts) firsts.TryAdd(windows[i], (k, i));
        }

        Scratch<ulong, (int Key, int Start)>.Return(firsts);
        return runs;
    }

    private static int Length(string a, int i, string b, int j) => a.AsSpan(i).CommonPrefixLength(b.AsSpan(j));

    /// <summary>A hash of every stretch of that length, each made from the one before it.</summary>
    /// <param name="key">The text.</param>
    /// <param name="length">How long the stretches are.</param>
    /// <param name="room">Where the hashes are written; a longer array takes its place when it is too short.</param>
    internal static ReadOnlySpan<ulong> Windows(string key, int length, ref ulong[] room)
    {
        if (key.Length < length) return [];
        var (hash, leaving) = (0UL, 1UL);
        for (var i = 0; i < length; i++)
        {
            hash = hash * Base + key[i];
            if (i > 0) leaving *= Base;
        }

        var count = key.Length - length + 1;
        if (room.Length < count) room = new ulong[2 * count];
        var windows = room.AsSpan(0, count);
        windows[0] = hash;
        for (var i = 1; i < windows.Length; i++)
        {
            hash = (hash - key[i - 1] * leaving) * Base + key[i + length - 1];
            windows[i] = hash;
        }

        return windows;
    }
}
