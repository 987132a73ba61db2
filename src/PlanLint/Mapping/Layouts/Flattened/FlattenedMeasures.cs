using PlanLint.Formats;

namespace PlanLint.Mapping.Layouts.Flattened;

/// <summary>How wide the columns of a flattened table are, learned from its lines; in half-width characters.</summary>
/// <param name="Content">A line of content that fills its cell.</param>
/// <param name="Left">The longest line of a title that is usual.</param>
internal sealed record FlattenedMeasures(int Content, int Left)
{
    private const int NarrowestContent = 20;

    /// <summary>Null when no line is long enough to be content.</summary>
    public static FlattenedMeasures? Of(IReadOnlyList<FlattenedLine> lines, Func<string, bool> isUnit)
    {
        var widths = lines.Select(l => l.Parts.Max(p => FlattenedLine.WidthOf(p.Text))).Where(w => w >= NarrowestContent).Order().ToList();
        if (widths.Count == 0) return null;
        var longest = At(widths, 0.9);
        var content = At([.. widths.Where(w => w * 2 >= longest)], 0.85);
        var titles = lines
            .Where((l, i) => l.Single is { } part && !FlattenedLine.EndsSentence(part.Text) && !isUnit(part.Text) && !IsBeforeUnit(i))
            .Select(l => FlattenedLine.WidthOf(l.Parts[0].Text)).Where(w => w * 5 < content * 4).Order().ToList();
        return new(content, titles.Count == 0 ? NarrowestContent : Math.Max(At(titles, 0.95), 8));

        // No title stands in front of a unit: the content is between them.
        bool IsBeforeUnit(int i) => i + 1 < lines.Count && isUnit(lines[i + 1].Parts[0].Text);
    }

    /// <summary>Whether a text fills a line of content, so that the next line may go on.</summary>
    public bool Fills(Node.Scalar text) => FlattenedLine.WidthOf(text.Text) * 5 >= Content * 4;

    /// <summary>Whether a text is no wider than a title's column.</summary>
    public bool FitsLeft(Node.Scalar text) => FlattenedLine.WidthOf(text.Text) <= Left;

    /// <summary>Whether a text fills a line of a title, so that the next line may go on.</summary>
    public bool FillsLeft(Node.Scalar text) => FlattenedLine.WidthOf(text.Text) >= Left - 4;

    private static int At(List<int> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
