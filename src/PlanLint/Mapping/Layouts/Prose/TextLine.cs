using PlanLint.Formats;
using PlanLint.Text;

namespace PlanLint.Mapping.Layouts.Prose;

/// <summary>One line of a text that knows lines only, and what it tells about where its paragraph ends.</summary>
internal sealed class TextLine
{
    private const int WidestGlance = 400;

    public TextLine(Block.Paragraph line)
    {
        HeadingLevel = line.HeadingLevel;
        Scalar = line.Text.Trimmed();
        var written = line.Text.Text;
        IsIndented = written.StartsWith("　　", StringComparison.Ordinal) || written.StartsWith("    ", StringComparison.Ordinal);
        Mark = HeadingMark.At(Text, 0);
        Width = WidthOf(Text);
        Ending = EndingOf(Text);
        HasSentenceInside = Text.AsSpan(0, Text.Length - 1).IndexOfAny('。', '！', '？') >= 0;
    }

    /// <summary>The line without white space around it.</summary>
    public Node.Scalar Scalar { get; }

    public string Text => Scalar.Text;

    public int? HeadingLevel { get; }

    public HeadingMark? Mark { get; }

    /// <summary>In columns, a Chinese character counting two; very long lines are not measured to their end.</summary>
    public int Width { get; }

    public LineEnding Ending { get; }

    public bool IsIndented { get; }

    /// <summary>Whether a sentence ends before the end of the line, so that the line is no heading that stands alone.</summary>
    public bool HasSentenceInside { get; }

    /// <summary>Whether a blank line stands before it.</summary>
    public bool IsAfterBlank { get; init; }

    /// <summary>Whether a page number stands before it.</summary>
    public bool IsAfterPage { get; init; }

    /// <summary>Whether it begins a paragraph whatever stands before it.</summary>
    public bool Begins => Mark is not null || HeadingLevel is not null || Text[0] is '●' or '•' or '■' or '◆' or '▪' or '★' or '□' || PageFurniture.StandsAlone(Text);

    private static LineEnding EndingOf(string text)
    {
        var end = text.Length - 1;
        if (text[end] is '〕' or '】' or ']' or '］' || EndsInUnits(text)) return LineEnding.Closed;
        while (end > 0 && text[end] is '”' or '’' or '）' or ')' or '」' or '』') end--;
        return text[end] switch
        {
            '。' or '！' or '？' or '!' or '?' or '；' or ';' => LineEnding.Sentence,
            _ when end < text.Length - 1 => LineEnding.Middle,
            '：' or ':' => LineEnding.Closed,
            '，' or ',' or '、' => LineEnding.Open,
            _ => LineEnding.Middle,
        };
    }

    /// <summary>Whether the line ends with a round bracket that names units or stands behind the end of a sentence.</summary>
    private static bool EndsInUnits(string text)
    {
        if (text[^1] is not ('）' or ')')) return false;
        var depth = 0;
        for (var i = text.Length - 1; i > 0; i--)
        {
            depth += text[i] switch { '）' or ')' => 1, '（' or '(' => -1, _ => 0 };
            if (depth == 0) return text[i - 1] is '。' or '；' || (text.Length - i <= WidestGlance && UnitLists.FindTail(text[i..]) is not null);
        }

        return false;
    }

    private static int WidthOf(string text)
    {
        var width = 0;
        var glance = text.AsSpan(0, Math.Min(text.Length, WidestGlance));
        // Quotation marks and dashes take two columns in print, whatever a terminal does with them.
        foreach (var rune in glance.EnumerateRunes()) width += rune.Value is >= 0x2010 and <= 0x2027 ? 2 : DisplayWidth.Of(rune);
        return width + (2 * (text.Length - glance.Length));
    }
}
