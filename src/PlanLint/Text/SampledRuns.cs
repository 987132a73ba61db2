using System.Runtime.InteropServices;

namespace PlanLint.Text;

/// <summary>
/// For each of many texts the earlier texts that share runs of characters with it. Of all runs those count whose hash is one in so many, which are the same
/// in any text (Manber 1994), and of them those that few texts have: they tell most and cost least.
/// </summary>
internal sealed class SampledRuns
{
    private const int Length = 8;
    private const int SampleBits = 2;

    /// <summary>Words that more texts use are everybody's.</summary>
    private const int MostOfOneRun = 32;

    private const int MostTexts = 32;

    private readonly Dictionary<ulong, int> _counts = [];
    private readonly Dictionary<ulong, int> _last = [];
    private readonly List<(int Text, int Before)> _entries = [];

    /// <param name="keys">All texts that will be added.</param>
    public SampledRuns(IEnumerable<string> keys)
    {
        foreach (var run in keys.SelectMany(Of)) CollectionsMarshal.GetValueRefOrAddDefault(_counts, run, out _)++;
    }

    /// <summary>The texts before this one that share most runs with it, those first that share more, then the nearest. Then the text is one of those before.</summary>
    /// <param name="text">Its number, higher than all before.</param>
    /// <param name="key">The text.</param>
    public IEnumerable<int> Add(int text, string key)
    {
        var shared = new List<int>();
        foreach (var run in Of(key).Where(r => _counts[r] is > 1 and <= MostOfOneRun))
        {
            var last = _last.TryGetValue(run, out var entry) ? entry : -1;
            for (var at = last; at >= 0; at = _entries[at].Before) shared.Add(_entries[at].Text);
            _last[run] = _entries.Count;
            _entries.Add((text, last));
        }

        return Commonest(shared);
    }

    // The low bits of such a hash are those of the last characters alone.
    private static List<ulong> Of(string key)
    {
        ulong[] room = [];
        var sampled = new List<ulong>();
        foreach (var run in SharedRuns.Windows(key, Length, ref room))
        {
            if (run * 0xD6E8_FEB8_6659_FD93 >> (64 - SampleBits) == 0) sampled.Add(run);
        }

        return sampled;
    }

    private static IEnumerable<int> Commonest(List<int> texts)
    {
        texts.Sort();
        var counts = new List<(int Count, int Text)>();
        for (var (i, end) = (0, 0); i < texts.Count; i = end)
        {
            for (end = i + 1; end < texts.Count && texts[end] == texts[i];) end++;
            counts.Add((end - i, texts[i]));
        }

        counts.Sort();
        counts.Reverse();
        return counts.Take(MostTexts).Select(c => c.Text);
    }
}
