namespace PlanLint.Model;

/// <summary>
/// Where each code unit of a value stands in the file. A reader builds it, for a value is seldom a verbatim piece of the file:
/// folded and quoted YAML scalars, JSON escapes, joined lines.
/// </summary>
public sealed class TextMap
{
    // Null for a value that stands verbatim in the file, as nearly all do: then it begins there.
    private readonly Run[]? _runs;
    private readonly int _start;
    private readonly int _valueLength;

    /// <param name="source">The file.</param>
    /// <param name="runs">In ascending order of <see cref="Run.Value"/>; the first has value offset 0. Empty for an empty value.</param>
    /// <param name="valueLength">Length of the value in UTF-16 code units.</param>
    /// <param name="region">The span of the file that holds the whole value, quotation marks left out.</param>
    public TextMap(SourceText source, IEnumerable<Run> runs, int valueLength, TextSpan region)
    {
        Source = source;
        Run[] all = [.. runs];
        if (all is [{ Width: 1 } only]) _start = only.Source;
        else _runs = all;
        _valueLength = valueLength;
        Region = region;
    }

    private TextMap(SourceText source, int start, int length, TextSpan region)
    {
        Source = source;
        _start = start;
        _valueLength = length;
        Region = region;
    }

    /// <summary>A stretch of the value that advances with the file, or one escape sequence.</summary>
    /// <param name="Value">Offset in the value where the run begins.</param>
    /// <param name="Source">Offset in the file where the run begins.</param>
    /// <param name="Width">1: value and file advance together. Otherwise: all of the run comes from one sequence this wide, such as <c>\u4e2d</c>.</param>
    public readonly record struct Run(int Value, int Source, int Width = 1);

    /// <summary>The file.</summary>
    public SourceText Source { get; }

    /// <summary>The span of the file that holds the whole value.</summary>
    public TextSpan Region { get; }

    /// <summary>Length of the value in UTF-16 code units.</summary>
    internal int Length => _valueLength;

    /// <summary>The runs, in ascending order of <see cref="Run.Value"/>.</summary>
    public IReadOnlyList<Run> Runs => _runs ?? [new(0, _start)];

    /// <summary>A map for a value that stands verbatim in the file from <paramref name="start"/> on.</summary>
    public static TextMap Verbatim(SourceText source, int start, int length) => Verbatim(source, start, length, new(start, length));

    /// <summary>As <see cref="Verbatim(SourceText, int, int)"/>, where the whole value is marked by another span.</summary>
    internal static TextMap Verbatim(SourceText source, int start, int length, TextSpan region) => new(source, start, length, region);

    /// <summary>The map of a span of the value, counted from its own start. The span lies inside the value.</summary>
    public TextMap Narrow(TextSpan span)
    {
        if (_runs is null) return Verbatim(Source, _start + span.Start, span.Length, ToSource(span));
        var runs = new List<Run>();
        for (var i = _runs.Length == 0 ? 0 : IndexAt(_runs, span.Start); i < _runs.Length && _runs[i].Value < Math.Max(span.End, span.Start + 1); i++)
        {
            var run = _runs[i];
            runs.Add(run.Value >= span.Start
                ? run with { Value = run.Value - span.Start }
                : new Run(0, run.Width == 1 ? run.Source + span.Start - run.Value : run.Source, run.Width));
        }

        return new(Source, runs, span.Length, ToSource(span));
    }

    /// <summary>The span of the file that a span of the value came from. What lies outside the value is cut off.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, _valueLength);
        var end = Math.Clamp(span.End, start, _valueLength);
        if (_runs is [] || start == 0 && end == _valueLength) return Region;
        if (start == _valueLength) return new(Region.End, 0);
        var from = Range(start).Start;
        return end == start ? new(from, 0) : TextSpan.Between(from, Math.Max(from, Range(end - 1).End));
    }

    /// <summary>
    /// The span of the value that comes from a span of the file, whole escape sequences only; null where the two do not correspond. For
    /// maps as readers make them, whose runs ascend in the file too.
    /// </summary>
    internal TextSpan? ToValue(TextSpan span)
    {
        if (span.Start < Region.Start || span.End > Region.End) return null;
        if (_runs is []) return span == Region ? new(0, _valueLength) : null;
        return ValueAt(span.Start) is { } start && ValueAt(span.End) is { } end && start <= end ? TextSpan.Between(start, end) : null;
    }

    /// <summary>The offset of the value at an offset of the file; null inside an escape sequence.</summary>
    private int? ValueAt(int source)
    {
        if (_runs is null) return Math.Clamp(source - _start, 0, _valueLength);
        var low = 0;
        var high = _runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_runs[middle].Source <= source) low = middle; else high = middle - 1;
        }

        var run = _runs[low];
        var end = low + 1 < _runs.Length ? _runs[low + 1].Value : _valueLength;
        if (source <= run.Source) return run.Value;
        if (run.Width == 1) return Math.Min(run.Value + source - run.Source, end);
        return source >= run.Source + run.Width ? end : null;
    }

    private TextSpan Range(int value)
    {
        if (_runs is null) return new(_start + value, 1);
        var run = _runs[IndexAt(_runs, value)];
        return run.Width == 1 ? new(run.Source + (value - run.Value), 1) : new(run.Source, run.Width);
    }

    /// <summary>Index of the run that an offset of the value lies in.</summary>
    private static int IndexAt(Run[] runs, int value)
    {
        var low = 0;
        var high = runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (runs[middle].Value <= value) low = middle; else high = middle - 1;
        }

        return low;
    }
}
