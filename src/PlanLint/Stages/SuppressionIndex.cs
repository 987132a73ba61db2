using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Stages;

/// <summary>
/// Finds for each finding the suppression that hides it. Findings are asked for in the order of their offsets; what begins in front of
/// one is opened and what has ended is dropped, so time is near-linear in both.
/// </summary>
internal sealed class SuppressionIndex
{
    private readonly IReadOnlyList<WrittenSuppression> _written;
    private readonly int[] _byStart;
    private readonly Dictionary<(SuppressionReach Reach, string Word), Stack<int>> _open = [];
    private readonly Dictionary<string, int> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Word, string? Path, string? Words), int> _places = [];
    private int _next;

    public SuppressionIndex(IReadOnlyList<WrittenSuppression> written)
    {
        _written = written;
        var usable = Enumerable.Range(0, written.Count).Where(i => written[i].Fault is null).ToList();
        _byStart = [.. usable.Where(i => written[i].Reach is SuppressionReach.Line or SuppressionReach.Range).OrderBy(i => written[i].Span.Start)];
        foreach (var i in usable)
        {
            if (written[i].Reach is SuppressionReach.File) _files.TryAdd(written[i].Word, i);
            else if (written[i].Reach is SuppressionReach.Place) _places.TryAdd((written[i].Word, written[i].Path, written[i].Words), i);
        }
    }

    /// <summary>Index of the suppression that hides a finding; -1 when none does.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="offset">Where it begins, not in front of the one asked for before.</param>
    /// <param name="keys">The keys of the words that mean its rule.</param>
    public int For(Diagnostic finding, int offset, IReadOnlyList<string> keys)
    {
        for (; _next < _byStart.Length && _written[_byStart[_next]].Span.Start <= offset; _next++) Open(_byStart[_next]);
        if (At(SuppressionReach.Line, offset, keys) is >= 0 and var line) return line;
        if (At(SuppressionReach.Range, offset, keys) is >= 0 and var range) return range;
        foreach (var key in keys)
        {
            if (_files.TryGetValue(key, out var file)) return file;
        }

        return Place(finding, keys);
    }

    private void Open(int index)
    {
        var key = (_written[index].Reach, _written[index].Word);
        if (!_open.TryGetValue(key, out var stack)) _open.Add(key, stack = []);
        stack.Push(index);
    }

    private int At(SuppressionReach reach, int offset, IReadOnlyList<string> keys)
    {
        foreach (var key in keys)
        {
            if (!_open.TryGetValue((reach, key), out var stack)) continue;
            while (stack.TryPeek(out var index))
            {
                // The end belongs to the line: a finding without width may stand there.
                if (offset <= _written[index].Span.End) return index;
                stack.Pop();
            }
        }

        return -1;
    }

    private int Place(Diagnostic finding, IReadOnlyList<string> keys)
    {
        if (_places.Count == 0) return -1;
        var (path, words) = (Fingerprint.PathKey(finding.At.Path), Fingerprint.WordsKey(finding.At.Region));
        foreach (var key in keys)
        {
            if (_places.TryGetValue((key, path, words), out var exact)) return exact;
            if (_places.TryGetValue((key, path, null), out var at)) return at;
            if (_places.TryGetValue((key, null, words), out var word)) return word;
            if (_places.TryGetValue((key, null, null), out var file)) return file;
        }

        return -1;
    }
}
