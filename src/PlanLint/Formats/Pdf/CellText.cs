namespace PlanLint.Formats.Pdf;

/// <summary>The text of a cell.</summary>
internal static class CellText
{
    /// <summary>Its lines from top to bottom. Characters that stand below each other, one a line, are one line.</summary>
    public static string Of(IEnumerable<Glyph> glyphs)
    {
        var lines = TextLines.Of(glyphs);
        return string.Join(lines.Count > 1 && lines.All(l => l.Text.Length == 1) ? "" : "\n", lines.Select(l => l.Text));
    }
}
