using System.Runtime.CompilerServices;
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

    // The sampled runs of all texts, those of one behind those of the text before.
    private readonly List<ulong> _runs = [];
    private readonly int[] _ends;

    // Of each run that may come again how often it comes, and the last entry of it.
    private readonly Dictionary<ulong, (int Count, int Last)> _repeated = [];
    private readonly List<(int Text, int Before)> _entries = [];

    // The texts that share runs with one, and then each once, with how many it shares.
    private readonly List<int> _sharing = [];
    private readonly List<long> _ranked = [];

    /// <param name="keys">All texts that will be added.</param>
    public SampledRuns(string[] keys)
    {
        _ends = new int[keys.Length];
        ulong[] room = [];
        for (var text = 0; text < keys.Length; text++)
        {
            foreach (var run in SharedRuns.Windows(keys[text], Length, ref room))
            {
                if (RepeatedHashes.Spread(run) >> (64 - SampleBits) == 0) _runs.Add(run);
            }

            _ends[text] = _runs.Count;
        }

        var hashes = new RepeatedHashes(_runs.Count);
        foreach (var run in _runs) hashes.Add(run);
        foreach (var run in _runs)
        {
            if (!hashes.MayHold(run)) continue;
            ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_repeated, run, out var isKnown);
            entry = (entry.Count + 1, isKnown ? entry.Last : -1);
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
            ref var entry = ref CollectionsMarshal.GetValueRefOrNullRef(_repeated, run);
            if (Unsafe.IsNullRef(ref entry) || entry.Count is 1 or > MostOfOneRun) continue;
            for (var at = entry.Last; at >= 0; at = _entries[at].Before) _sharing.Add(_entries[at].Text);
            _entries.Add((text, entry.Last));
            entry.Last = _entries.Count - 1;
        }

        AddCommonest(texts);
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
