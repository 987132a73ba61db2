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
        using var texts = new NumberedTexts(keys);
        return Find(texts, least);
    }

    /// <inheritdoc cref="Find(IReadOnlyList{string}, int)"/>
    internal static IReadOnlyList<SharedRun> Find(NumberedTexts texts, int least)
    {
        var runs = new List<SharedRun>();
        var stretches = Stretches(texts, least);
        ulong[] room = [];
        var repeated = new RepeatedHashes(stretches.Sum(s => s.Length));
        foreach (var (text, start, length) in stretches)
        {
            foreach (var window in Windows(texts.Keys[text].AsSpan(start, length), least, ref room)) repeated.Add(window);
        }

        var own = new List<(ulong Window, int Start)>();
        var firsts = Scratch<ulong, (int Key, int Start)>.Take();
        var end = 0;
        for (var s = 0; s < stretches.Count; s++)
        {
            var (text, start, length) = stretches[s];
            var key = texts.Keys[text];
            var windows = Windows(key.AsSpan(start, length), least, ref room);
            for (var i = 0; i < windows.Length; i++)
            {
                if (!repeated.MayHold(windows[i])) continue;
                own.Add((windows[i], start + i));
                if (start + i < end || !firsts.TryGetValue(windows[i], out var first)) continue;
                var shared = texts.Keys[first.Key].AsSpan(first.Start).CommonPrefixLength(key.AsSpan(start + i));
                if (shared < least) continue;
                runs.Add(new(first.Key, first.Start, text, start + i, shared));
                end = start + i + shared;
            }

            // A text has no runs with itself.
            if (s + 1 < stretches.Count && stretches[s + 1].Text == text) continue;
            foreach (var (window, at) in own) firsts.TryAdd(window, (text, at));
            own.Clear();
            end = 0;
        }

        Scratch<ulong, (int Key, int Start)>.Return(firsts);
        return runs;
    }

    /// <summary>Where so many characters and more stand whose pairs other texts have too: no run goes beyond. Most places are passed without a look.</summary>
    private static List<(int Text, int Start, int Length)> Stretches(NumberedTexts texts, int least)
    {
        var found = new List<(int Text, int Start, int Length)>();
        for (var text = 0; text < texts.Keys.Count; text++)
        {
            var pairs = texts[text];
            for (var start = 0; start + least <= texts.Keys[text].Length;)
            {
                var end = start + least - 1;
                var alone = end - 1;
                while (alone >= start && texts.IsShared(pairs[alone])) alone--;
                if (alone < start)
                {
                    while (end < pairs.Length && texts.IsShared(pairs[end])) end++;
                    found.Add((text, start, end + 1 - start));
                }

                start = alone < start ? end + 1 : alone + 1;
            }
        }

        return found;
    }

    /// <summary>A hash of every stretch of that length, each made from the one before it.</summary>
    /// <param name="key">The text.</param>
    /// <param name="length">How long the stretches are.</param>
    /// <param name="room">Where the hashes are written; a longer array takes its place when it is too short.</param>
    internal static ReadOnlySpan<ulong> Windows(ReadOnlySpan<char> key, int length, ref ulong[] room)
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
