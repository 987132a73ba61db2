using PlanLint.Model;

namespace PlanLint.Reports.Sarif;

/// <summary>Spans as SARIF regions: lines and columns from 1, in UTF-16 code units, never half a character.</summary>
internal static class SarifRegions
{
    // A file on one long line must not be copied into every result.
    private const int LongestSnippet = 10_000;
    private const int Reach = 240;

    /// <summary>The four numbers.</summary>
    public static Microsoft.CodeAnalysis.Sarif.Region Of(SourceText source, TextSpan span)
    {
        var (start, end) = (source.PositionOf(span.Start), source.PositionOf(span.End));
        return new() { StartLine = start.Line, StartColumn = start.Column, EndLine = end.Line, EndColumn = end.Column };
    }

    /// <summary>The region with its text; without it where there is none or more than 10,000 code units of it.</summary>
    public static Microsoft.CodeAnalysis.Sarif.Region WithSnippet(SourceText source, TextSpan span)
    {
        var whole = Whole(source.Text, span.Start, span.End);
        var region = Of(source, whole);
        if (whole.Length is > 0 and <= LongestSnippet) region.Snippet = new() { Text = source[whole] };
        return region;
    }

    /// <summary>
    /// The region with the line before it and the line after it, of long lines at most 240 code units on either side; null when the
    /// region is too long to repeat or is all there is: a context must be greater than its region.
    /// </summary>
    public static Microsoft.CodeAnalysis.Sarif.Region? Around(SourceText source, TextSpan span)
    {
        var inner = Whole(source.Text, span.Start, span.End);
        if (inner.Length > LongestSnippet) return null;
        var first = Math.Max(1, source.PositionOf(inner.Start).Line - 1);
        var last = Math.Min(source.LineCount, source.PositionOf(inner.End).Line + 1);
        var outer = Whole(
            source.Text,
            Math.Max(source.Line(first).Start, inner.Start - Reach),
            Math.Min(Math.Max(source.Line(last).End, inner.End), inner.End + Reach));
        return outer.Length > inner.Length ? WithSnippet(source, outer) : null;
    }

    private static TextSpan Whole(string text, int start, int end)
    {
        if (start > 0 && start < text.Length && char.IsSurrogatePair(text[start - 1], text[start])) start--;
        if (end > start && end < text.Length && char.IsSurrogatePair(text[end - 1], text[end])) end++;
        return TextSpan.Between(start, end);
    }
}
