using System.Text;

namespace PlanLint.Formats.Pdf;

/// <summary>Letters to lines: by their baselines, from left to right. Chinese has no spaces, so a space is put in only where there is a gap.</summary>
internal static class TextLines
{
    /// <summary>How far the baselines of one line differ at most, in heights of its font: small raised figures belong to the line.</summary>
    private const double SameLine = 0.5;

    /// <summary>A letter that stands this near to the same letter is it, printed twice to look bold.</summary>
    private const double SameLetter = 0.12;

    private const double GapBetweenWords = 0.6;
    private const double Gap = 1;

    /// <summary>The lines from top to bottom.</summary>
    public static IReadOnlyList<TextLine> Of(IEnumerable<Glyph> glyphs)
    {
        var lines = new List<TextLine>();
        var row = new List<Glyph>();
        foreach (var glyph in glyphs.OrderBy(g => g.Baseline))
        {
            if (row.Count > 0 && glyph.Baseline - Largest(row).Baseline > SameLine * Math.Max(glyph.Size, Largest(row).Size)) End();
            row.Add(glyph);
            if (glyph.Size > row[0].Size) (row[0], row[^1]) = (row[^1], row[0]);
        }

        End();
        return lines;

        void End()
        {
            if (Line(row) is { } line) lines.Add(line);
            row.Clear();
        }
    }

    /// <summary>The largest letter is kept in front.</summary>
    private static Glyph Largest(List<Glyph> row) => row[0];

    private static TextLine? Line(List<Glyph> row)
    {
        if (row.Count == 0) return null;
        var (baseline, size) = (row[0].Baseline, row[0].Size);
        var kept = new List<Glyph>(row.Count);
        foreach (var glyph in row.OrderBy(g => g.Left))
        {
            if (!IsPrintedTwice(kept, glyph)) kept.Add(glyph);
        }

        var first = kept.FindIndex(g => !string.IsNullOrWhiteSpace(g.Text));
        if (first < 0) return null;
        var last = kept.FindLastIndex(g => !string.IsNullOrWhiteSpace(g.Text));
        var text = new StringBuilder();
        for (var i = first; i <= last; i++)
        {
            if (i > first && IsGap(kept[i - 1], kept[i])) text.Append(' ');
            text.Append(kept[i].Text);
        }

        return new(text.ToString().Trim(), kept[first].Left, kept[last].Right, baseline, size);
    }

    private static bool IsPrintedTwice(List<Glyph> line, Glyph glyph)
    {
        for (var i = line.Count - 1; i >= 0 && i >= line.Count - 4; i--)
        {
            if (glyph.Left - line[i].Left < SameLetter * glyph.Size && line[i].Text == glyph.Text && !string.IsNullOrWhiteSpace(glyph.Text)) return true;
        }

        return false;
    }

    private static bool IsGap(Glyph left, Glyph right)
    {
        if (left.Text.EndsWith(' ') || right.Text.StartsWith(' ')) return false;
        var size = Math.Min(left.Size, right.Size);
        return right.Left - left.Right > size * (IsOfWord(left.Text[^1]) && IsOfWord(right.Text[0]) ? GapBetweenWords : Gap);
    }

    private static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c);
}
