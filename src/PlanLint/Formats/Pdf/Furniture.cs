using System.Text.RegularExpressions;

namespace PlanLint.Formats.Pdf;

/// <summary>Page numbers and running headers: what stands on the page and is no part of the text.</summary>
internal static partial class Furniture
{
    /// <summary>Lines at the top and at the bottom of a page that may be furniture.</summary>
    private const int EdgeLines = 2;

    /// <summary>The part of a page's height at its top and at its bottom in which a bare number is its page number.</summary>
    private const double Margin = 0.15;

    /// <summary>Where a running header stands may differ by this much, in points.</summary>
    private const double SameHeight = 4;

    private const int FewestRepeats = 3;

    /// <summary>Whether a text is a page number and nothing else.</summary>
    public static bool IsPageNumber(string text) => text.Length <= 30 && (Marked().IsMatch(text) || Bare().IsMatch(text));

    /// <summary>The pages without their furniture.</summary>
    public static IReadOnlyList<PageLayout> Removed(IReadOnlyList<PageLayout> pages)
    {
        var repeated = new Dictionary<(string, int), int>();
        foreach (var key in pages.SelectMany(page => Edges(page).Select(line => Key(page, line)).Distinct())) repeated[key] = repeated.GetValueOrDefault(key) + 1;
        var needed = Math.Max(FewestRepeats, (pages.Count / 2) + 1);
        return [.. pages.Select(page =>
        {
            var running = Edges(page).Where(line => repeated[Key(page, line)] >= needed).ToHashSet();
            var rest = page with { Lines = [.. page.Lines.Where(l => !running.Contains(l))] };
            var numbers = Edges(rest).Where(line => IsNumberOf(page, line)).ToHashSet();
            return rest with { Lines = [.. rest.Lines.Where(l => !numbers.Contains(l))] };
        })];
    }

    private static bool IsNumberOf(PageLayout page, TextLine line) =>
        line.Text.Length <= 30 && (Marked().IsMatch(line.Text) || (Bare().IsMatch(line.Text) && (line.Baseline < page.Height * Margin || line.Baseline > page.Height * (1 - Margin))));

    /// <summary>The first and last lines of a page that no table stands before or behind.</summary>
    private static IEnumerable<TextLine> Edges(PageLayout page)
    {
        var top = page.Tables.Count == 0 ? double.PositiveInfinity : page.Tables.Min(t => t.Grid.Top);
        var bottom = page.Tables.Count == 0 ? double.NegativeInfinity : page.Tables.Max(t => t.Grid.Bottom);
        return page.Lines.Take(EdgeLines).Where(l => l.Baseline < top).Concat(page.Lines.TakeLast(EdgeLines).Where(l => l.Baseline > bottom)).Distinct();
    }

    /// <summary>Numbers in a header count the pages, so they do not tell headers apart.</summary>
    private static (string, int) Key(PageLayout page, TextLine line) => (Number().Replace(line.Text, "0"), (int)Math.Round((line.Baseline < page.Height / 2 ? line.Baseline : line.Baseline - page.Height) / SameHeight));

    [GeneratedRegex(@"^(?:[-—–―－─·•~～]+\s*\d{1,4}\s*[-—–―－─·•~～]+|第\s*[\d一二三四五六七八九十百零〇]{1,6}\s*页(?:\s*[,，/／]?\s*共\s*[\d一二三四五六七八九十百零〇]{1,6}\s*页)?|\d{1,4}\s*[/／]\s*\d{1,4}|[Pp]age\s+\d{1,4}(?:\s+of\s+\d{1,4})?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    [GeneratedRegex(@"^\d{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
