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

    // The texts of each run that several have, one behind the other, ascending; those of one run behind those of another.
    private readonly int[] _texts;

    // Where the texts of each run of a text begin; the runs of one text lie behind those of the text before.
    private readonly int[] _starts;
    private readonly int[] _ends;

    // The texts that share runs with one, and then each once, with how many it shares.
    private readonly List<int> _sharing = [];
    private readonly List<long> _ranked = [];

    /// <param name="texts">All texts that will be added.</param>
    public SampledRuns(ComparedText[] texts)
    {
        _ends = new int[texts.Length];
        var (runs, owners) = Repeated(texts);
        foreach (var owner in owners) _ends[owner]++;
        for (var text = 1; text < texts.Length; text++) _ends[text] += _ends[text - 1];
        _texts = new int[runs.Count];
        for (var run = 0; run < _texts.Length; run++) _texts[run] = run;
        // Sorted, what is equal lies together: a dictionary of so many would be all over the memory.
        CollectionsMarshal.AsSpan(runs).Sort(_texts.AsSpan());
        _starts = new int[runs.Count];
        Array.Fill(_starts, -1);
        for (var (start, end) = (0, 0); start < runs.Count; start = end)
        {
            for (end = start + 1; end < runs.Count && runs[end] == runs[start];) end++;
            var same = _texts.AsSpan(start, end - start);
            if (same.Length is 1 or > MostOfOneRun) continue;
            same.Sort();
            foreach (ref var run in same)
            {
                _starts[run] = start;
                run = owners[run];
            }
        }
    }

    /// <summary>Lists the texts before one that share most runs with it, those first that share more, then the nearest.</summary>
    /// <param name="text">Its number.</param>
    /// <param name="texts">Where they are added.</param>
    public void AddBefore(int text, List<int> texts)
    {
        _sharing.Clear();
        foreach (var start in _starts.AsSpan((text == 0 ? 0 : _ends[text - 1]).._ends[text]))
        {
            if (start < 0) continue;
            for (var i = start; _texts[i] < text; i++) _sharing.Add(_texts[i]);
        }

        AddCommonest(texts);
    }

    /// <summary>The sampled runs of all texts that may come again, in the order of the texts, and for each its text.</summary>
    private static (List<ulong> Runs, List<int> Owners) Repeated(ComparedText[] texts)
    {
        var most = (int)(texts.Sum(t => (long)t.Key.Length) >> SampleBits);
        var (runs, owners) = (new List<ulong>(most), new List<int>(most));
        ulong[] room = [];
        for (var text = 0; text < texts.Length; text++)
        {
            foreach (var run in SharedRuns.Windows(texts[text].Key, Length, ref room))
            {
                if (RepeatedHashes.Spread(run) >> (64 - SampleBits) != 0) continue;
                runs.Add(run);
                owners.Add(text);
            }
        }

        var hashes = new RepeatedHashes(runs.Count);
        foreach (var run in runs) hashes.Add(run);
        var count = 0;
        for (var i = 0; i < runs.Count; i++)
        {
            if (!hashes.MayHold(runs[i])) continue;
            (runs[count], owners[count]) = (runs[i], owners[i]);
            count++;
        }

        runs.RemoveRange(count, runs.Count - count);
        owners.RemoveRange(count, owners.Count - count);
        return (runs, owners);
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
