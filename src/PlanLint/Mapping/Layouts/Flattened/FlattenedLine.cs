using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Mapping.Layouts.Flattened;

/// <summary>One printed line of a flattened table, cut where the gap between two columns runs through it.</summary>
/// <param name="Number">0-based index among the lines of the table.</param>
/// <param name="Parts">What stands between the gaps, at least one; without white space at the ends.</param>
/// <param name="IsAfterPage">Whether a page break stands between it and the line before it.</param>
internal sealed record FlattenedLine(int Number, IReadOnlyList<Node.Scalar> Parts, bool IsAfterPage)
{
    private const string SentenceEnds = "。！？!?；;";
    private const string Closers = "”’）)》】」』\"";

    /// <summary>The only part, or null.</summary>
    public Node.Scalar? Single => Parts.Count == 1 ? Parts[0] : null;

    /// <summary>
    /// Cuts a line. A gap is wide, or stands between two Chinese characters: what else is set apart by a space is a number or a foreign word.
    /// </summary>
    public static FlattenedLine Of(int number, Node.Scalar line, bool isAfterPage)
    {
        var text = line.Text;
        var parts = new List<Node.Scalar>();
        var start = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var end = i;
            while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
            if (end == text.Length) break;
            if (i == start || end - i > 1 || text[i] is '\t' || (Characters.IsChinese(text[i - 1]) && Characters.IsChinese(text[end])))
            {
                if (i > start) parts.Add(line.Part(TextSpan.Between(start, i)));
                start = end;
            }

            i = end;
        }

        parts.Add(line.Part(TextSpan.Between(start, text.Length)));
        return new(number, parts, isAfterPage);
    }

    /// <summary>The parts from one to another as one, with what stands between them.</summary>
    public static Node.Scalar Span(Node.Scalar line, Node.Scalar first, Node.Scalar last)
    {
        if (ReferenceEquals(first, last) || line.TextMap is not { } map || first.TextMap is not { } from || last.TextMap is not { } to) return first;
        return line.Part(TextSpan.Between(from.Region.Start - map.Region.Start, to.Region.End - map.Region.Start));
    }

    /// <summary>How wide a text is printed, in half-width characters.</summary>
    public static int WidthOf(string text)
    {
        var width = 0;
        foreach (var c in text) width += Characters.IsChinese(c) ? 2 : 1;
        return width;
    }

    /// <summary>Whether a text ends a sentence.</summary>
    public static bool EndsSentence(string text)
    {
        var end = text.Length;
        while (end > 0 && Closers.Contains(text[end - 1], StringComparison.Ordinal)) end--;
        return end > 0 && SentenceEnds.Contains(text[end - 1], StringComparison.Ordinal);
    }
}
