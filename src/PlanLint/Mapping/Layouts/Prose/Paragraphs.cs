using PlanLint.Formats;
using PlanLint.Text;

namespace PlanLint.Mapping.Layouts.Prose;

/// <summary>
/// Makes paragraphs of lines. A line continues the one before it when that one breaks off: in a bracket, at a comma, in the middle of a
/// sentence, or, in a text whose lines were cut to one width, at the full width. Numbers of headings always begin a paragraph.
/// </summary>
internal static class Paragraphs
{
    private const int LongestHeading = 60;
    private const int MostLinesInBracket = 12;

    /// <summary>The paragraphs of a text that knows lines only, in order. Blank lines, page numbers and running heads are left out.</summary>
    public static IReadOnlyList<Block.Paragraph> Join(IReadOnlyList<Block.Paragraph> lines)
    {
        var kept = PageLines.Without(lines);
        var page = PageWidth.Of(kept);
        var paragraphs = new List<Block.Paragraph>();
        for (var i = 0; i < kept.Count;)
        {
            var text = new JoinedText();
            var bracket = new OpenBracket();
            var first = i;
            do
            {
                text.Add(kept[i].Scalar);
                bracket.Read(kept[i].Text);
                i++;
            }
            while (i < kept.Count && Continues(kept[i - 1], kept[i], bracket, page));
            if (i - first == 1) paragraphs.Add(new(kept[first].Scalar) { HeadingLevel = kept[first].HeadingLevel });
            else if (text.ToScalar() is { } joined) paragraphs.Add(new(joined));
        }

        return paragraphs;
    }

    private static bool Continues(TextLine line, TextLine next, OpenBracket bracket, PageWidth page)
    {
        if (next.Begins || line.HeadingLevel is not null || PageFurniture.StandsAlone(line.Text)) return false;
        if (next.IsIndented && !line.IsIndented && page.HasFlushLines) return false;
        var isInBracket = bracket is { IsOpen: true, Lines: <= MostLinesInBracket };
        if (next.IsAfterBlank && page.BlankLinesSeparate && !next.IsAfterPage && !isInBracket && line.Ending is not LineEnding.Open) return false;
        return line.Ending switch
        {
            LineEnding.Open => true,
            LineEnding.Closed => isInBracket || (line.HasSentenceInside && line.Text[^1] is '：' or ':' && page.IsFull(line, 0.88)),
            LineEnding.Sentence => page.IsFull(line, 0.88) && (isInBracket || next.Ending is not LineEnding.Middle || next.HasSentenceInside || page.IsFull(next, 0.88)),
            _ => isInBracket || line.HasSentenceInside || (page.IsWrapped ? page.IsFull(line, IsBareHeading(line) ? 0.92 : 0.8) : IsRunningText(line)),
        };
    }

    /// <summary>Longer than headings are, or long and with a comma.</summary>
    private static bool IsRunningText(TextLine line) =>
        line.Text.Length > LongestHeading || (line.Text.Length > (line.Mark is null ? LongestHeading / 2 : 0.75 * LongestHeading) && line.Text.Contains('，', StringComparison.Ordinal));

    private static bool IsBareHeading(TextLine line) => line.Mark is not null && line.Text.AsSpan().IndexOfAny('，', '。', '；') < 0;

    /// <summary>Brackets that a paragraph has opened and not closed.</summary>
    private sealed class OpenBracket
    {
        private int _depth;

        public bool IsOpen => _depth > 0;

        /// <summary>Lines since the outermost open bracket.</summary>
        public int Lines { get; private set; }

        public void Read(string line)
        {
            Lines = IsOpen ? Lines + 1 : 0;
            foreach (var c in line)
            {
                if (!BracketMarks.TryGet(c, out var mark) || mark.Family > 2) continue;
                _depth = mark.Opens ? _depth + 1 : Math.Max(0, _depth - 1);
            }
        }
    }
}
