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

    // The numbers of the sampled runs that may come again, those of one text behind those of the text before; of each run how often it comes, and its last entry.
    private readonly List<int> _runs = [];
    private readonly int[] _ends;
    private readonly List<(int Count, int Last)> _known = [];
    private readonly List<(int Text, int Before)> _entries = [];

    // The texts that share runs with one, and then each once, with how many it shares.
    private readonly List<int> _sharing = [];
    private readonly List<long> _ranked = [];

    /// <param name="keys">All texts that will be added.</param>
    public SampledRuns(string[] keys)
    {
        var runs = new List<ulong>();
        _ends = new int[keys.Length];
        ulong[] room = [];
        for (var text = 0; text < keys.Length; text++)
        {
            foreach (var run in SharedRuns.Windows(keys[text], Length, ref room))
            {
                if (RepeatedHashes.Spread(run) >> (64 - SampleBits) == 0) runs.Add(run);
            }

            _ends[text] = runs.Count;
        }

        var hashes = new RepeatedHashes(runs.Count);
        foreach (var run in runs) hashes.Add(run);
        var numbers = new Dictionary<ulong, int>();
        for (var (text, i) = (0, 0); text < keys.Length; text++)
        {
            for (; i < _ends[text]; i++)
            {
                if (hashes.MayHold(runs[i])) _runs.Add(NumberOf(numbers, runs[i]));
            }

            _ends[text] = _runs.Count;
        }
    }

    /// <summary>Lists the texts before one that share most runs with it, those first that share more, then the nearest. Then the text is one of those before.</summary>
    /// <param name="text">Its number, higher than all before.</param>
    /// <param name="texts">Where they are added.</param>
    public void Add(int text, List<int> texts)
    {
        _sharing.Clear();
        foreach (var run in CollectionsMarshal.AsSpan(_runs)[(text == 0 ? 0 : _ends[text - 1]).._ends[text]])
        {
            var (count, last) = _known[run];
            if (count is 1 or > MostOfOneRun) continue;
            for (var at = last; at >= 0; at = _entries[at].Before) _sharing.Add(_entries[at].Text);
            _known[run] = (count, _entries.Count);
            _entries.Add((text, last));
        }

        AddCommonest(texts);
    }

    /// <summary>Counts a run.</summary>
    private int NumberOf(Dictionary<ulong, int> numbers, ulong run)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, run, out var isKnown);
        if (!isKnown)
        {
            number = _known.Count;
            _known.Add((0, -1));
        }

        _known[number] = (_known[number].Count + 1, -1);
        return number;
    }

    private void AddCommonest(List<int> texts)
    {
        _sharing.Sort();
        _ranked.Clear();
        for (var (i, end) = (0, 0); i < _sharing.Count; i = end)
        {
            for (end = i + 1; end < _sharing.Count && _sharing[end] == _sharing[i];) end++;
            _ranked.Add(((long)(end - i) << 32) + _sharing[i]);
        }

        _ranked.Sort();
        for (var i = _ranked.Count - 1; i >= Math.Max(0, _ranked.Count - MostTexts); i--) texts.Add((int)_ranked[i]);
    }
}
