using System.Globalization;
using PlanLint.Model;

namespace PlanLint.Reports;

/// <summary>The words meant, in their line, underlined. Of a region over several lines the first and the last line are shown.</summary>
internal static class MarkedLines
{
    /// <summary>The lines to print, without line breaks.</summary>
    /// <param name="region">The place.</param>
    /// <param name="severity">Decides the colour of the underline.</param>
    /// <param name="paint">Colours.</param>
    public static IEnumerable<string> Of(Region.Text region, Severity severity, Paint paint)
    {
        var source = region.Source;
        var span = WithoutBlankEnd(source.Text, region.Span);
        var (first, last) = (source.PositionOf(span.Start).Line, source.PositionOf(span.End).Line);
        var gutter = NumberOf(last).Length;
        foreach (var line in Marked(first, TextSpan.Between(span.Start, first == last ? span.End : source.Line(first).End))) yield return line;
        if (first == last) yield break;
        if (last > first + 1) yield return Row("", "…");
        foreach (var line in Marked(last, TextSpan.Between(FirstWord(source, last), span.End))) yield return line;

        IEnumerable<string> Marked(int number, TextSpan mark)
        {
            var shown = MarkedLine.Of(source, source.Line(number), mark);
            yield return Row(NumberOf(number), shown.Text);
            yield return Row("", new string(' ', shown.Before) + paint.Of(severity, new('^', shown.Marked)));
        }

        // Lines of a spreadsheet or a Word file have no numbers that anybody knows.
        string NumberOf(int line) => source.IsTextFile ? line.ToString(CultureInfo.InvariantCulture) : "";

        string Row(string number, string text) => $"  {paint.Faint($"{number.PadLeft(gutter)} |")} {text}".TrimEnd();
    }

    private static TextSpan WithoutBlankEnd(string text, TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && char.IsWhiteSpace(text[end - 1])) end--;
        return end > span.Start ? TextSpan.Between(span.Start, end) : new(span.Start, Math.Min(span.Length, 1));
    }

    private static int FirstWord(SourceText source, int line)
    {
        var (start, end) = (source.Line(line).Start, source.Line(line).End);
        while (start < end && char.IsWhiteSpace(source.Text[start])) start++;
        return start;
    }
}
