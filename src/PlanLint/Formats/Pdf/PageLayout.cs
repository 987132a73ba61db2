namespace PlanLint.Formats.Pdf;

/// <summary>What stands on a page: lines of text and tables.</summary>
/// <param name="Number">1-based number of the page.</param>
/// <param name="Height">Of the page, in points.</param>
/// <param name="Lines">The lines outside tables, from top to bottom.</param>
/// <param name="Tables">The tables, from top to bottom.</param>
internal sealed record PageLayout(int Number, double Height, IReadOnlyList<TextLine> Lines, IReadOnlyList<PageTable> Tables)
{
    /// <summary>The layout of a page; null when it has more ruling lines than a table can have.</summary>
    public static PageLayout? Of(int number, DrawnPage page)
    {
        var main = page.MainTurn;
        if (Grids.Of([.. page.RulesAfter(main)]) is not { } grids) return null;
        var inside = grids.Select(_ => new List<Glyph>()).ToList();
        var outside = new List<Glyph>();
        foreach (var glyph in Glyphs(page, main))
        {
            var at = 0;
            while (at < grids.Count && !grids[at].Holds(glyph.CentreX, glyph.CentreY)) at++;
            (at < grids.Count ? inside[at] : outside).Add(glyph);
        }

        // Lines without text are a drawing.
        var tables = grids.Zip(inside).Where(t => t.Second.Exists(g => !string.IsNullOrWhiteSpace(g.Text))).Select(t => PageTable.Of(number, t.First, t.Second));
        return new(number, page.HeightAfter(main), TextLines.Of(outside), [.. tables]);
    }

    private static IEnumerable<Glyph> Glyphs(DrawnPage page, Turn main)
    {
        foreach (var glyph in page.Glyphs(main)) yield return glyph;
        foreach (var turn in Enum.GetValues<Turn>())
        {
            // The number of a page that lies on its side stands where the binding wants it.
            if (turn == main || TextLines.Of(page.Glyphs(turn)).All(l => Furniture.IsPageNumber(l.Text))) continue;
            foreach (var glyph in page.Upright(turn, main)) yield return glyph;
        }
    }
}
