namespace PlanLint.Mapping.Layouts.Prose;

/// <summary>How wide the lines of a text are, found out from the lines themselves.</summary>
internal sealed class PageWidth
{
    private const int NarrowestPage = 36;
    private const int FewestLines = 3;

    private readonly double _full;

    private PageWidth(double full, bool blankLinesSeparate, bool hasFlushLines)
    {
        _full = full;
        BlankLinesSeparate = blankLinesSeparate;
        HasFlushLines = hasFlushLines;
    }

    /// <summary>Whether the lines were cut to one width.</summary>
    public bool IsWrapped => _full > 0;

    /// <summary>Whether a blank line means something, because not nearly every line is followed by one.</summary>
    public bool BlankLinesSeparate { get; }

    /// <summary>Whether most lines begin at the margin, so that an indented one begins a paragraph.</summary>
    public bool HasFlushLines { get; }

    /// <summary>Whether a line takes at least a share of the full width. No line does where lines were not cut.</summary>
    public bool IsFull(TextLine line, double share) => IsWrapped && line.Width >= share * _full;

    /// <summary>
    /// The full width is the median of the lines that break off; lines were cut when many of the longer lines break off, and nearly all at
    /// about the same width.
    /// </summary>
    public static PageWidth Of(IReadOnlyList<TextLine> lines)
    {
        var longer = lines.Where(l => l.Width >= NarrowestPage).ToList();
        var broken = longer.Where(l => l.Ending is LineEnding.Open or LineEnding.Middle && l.HeadingLevel is null).Select(l => l.Width).Order().ToList();
        var blanks = lines.Count(l => l.IsAfterBlank);
        var flush = lines.Count(l => !l.IsIndented);
        var full = 0.0;
        if (broken.Count >= FewestLines && broken.Count >= 0.4 * longer.Count)
        {
            double median = broken[broken.Count / 2];
            if (broken.Count(w => w >= 0.85 * median && w <= 1.15 * median) >= 0.6 * broken.Count) full = median;
        }

        return new(full, blanks < 0.5 * lines.Count, flush > 0.5 * lines.Count);
    }
}
