namespace PlanLint.Formats.Pdf;

/// <summary>The text of a cell.</summary>
internal static class CellText
{
    /// <summary>A line that ends this near to the right edge, in heights of its font, has no room for another character.</summary>
    private const double Full = 2;

    /// <summary>Fills a cell with its lines from top to bottom. Characters that stand below each other, one a line, are one line.</summary>
    public static void Fill(PageCell cell, IEnumerable<Glyph> glyphs)
    {
        var lines = TextLines.Of(glyphs);
        cell.Text = string.Join(lines.Count > 1 && lines.All(l => l.Text.Length == 1) ? "" : "\n", lines.Select(l => l.Text));
        cell.IsFull = lines is [.., var last] && cell.Right - last.Right < Full * last.Size;
    }
}
