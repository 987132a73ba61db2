using PlanLint.Formats;

namespace PlanLint.Mapping.Layouts.Prose;

/// <summary>
/// The tree of headings. Which form of number stands above which is taken from the document: a form that is open already closes all below it,
/// any other opens one level more. Chapters and 一、 stand above everything else.
/// </summary>
internal sealed class Outline
{
    private readonly List<Section> _open = [];
    private readonly List<Section> _roots = [];

    private Outline() { }

    /// <summary>The sections of the highest level. Paragraphs in front of the first heading are left out.</summary>
    public static IReadOnlyList<Section> Of(IEnumerable<Block.Paragraph> paragraphs)
    {
        var outline = new Outline();
        foreach (var paragraph in paragraphs)
        {
            var mark = HeadingMark.Of(paragraph.Text.Text);
            if (mark is null && paragraph.HeadingLevel is null)
            {
                if (outline._open is [.., var section]) section.Paragraphs.Add(paragraph.Text);
            }
            else
            {
                outline.Add(new(paragraph.Text, mark, paragraph.HeadingLevel));
            }
        }

        return outline._roots;
    }

    private void Add(Section section)
    {
        var depth = section.Mark is { } mark ? DepthOf(mark.Kind, section.Level) : DepthOf(section.Level ?? 1);
        _open.RemoveRange(depth, _open.Count - depth);
        (_open is [.., var parent] ? parent.Children : _roots).Add(section);
        _open.Add(section);
    }

    private int DepthOf(HeadingKind kind, int? level)
    {
        var same = _open.FindIndex(s => s.Mark?.Kind == kind);
        if (same >= 0) return same;
        var above = kind switch
        {
            HeadingKind.Chapter => 0,
            HeadingKind.Section or HeadingKind.Article or HeadingKind.Han => 1 + _open.FindLastIndex(s => s.Mark is { Kind: var open } && open < kind && open <= HeadingKind.Article),
            _ => _open.Count,
        };
        return level is { } known ? Math.Min(DepthOf(known), Math.Max(above, UnmarkedHeadings())) : Math.Max(above, UnmarkedHeadings());
    }

    /// <summary>Below the last heading of a higher level; where levels say nothing, below everything.</summary>
    private int DepthOf(int level)
    {
        var closed = _open.FindIndex(s => s.Level >= level);
        if (closed >= 0) return closed;
        var above = _open.FindLastIndex(s => s.Level < level);
        return above >= 0 ? above + 1 : 0;
    }

    /// <summary>How many headings without a number are open: numbers stand below them.</summary>
    private int UnmarkedHeadings() => 1 + _open.FindLastIndex(s => s.Mark is null);
}
