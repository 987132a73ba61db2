using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Mapping.Layouts.Prose;

/// <summary>
/// Headings inside a text that has lost its line breaks. Numbers are taken for headings where they count on, behind the end of a sentence or
/// right behind another heading; it is said once that this was assumed.
/// </summary>
internal static class InlineHeadings
{
    private const int FewestHeadings = 3;
    private const int LongestHeading = 40;

    private static readonly string[] BareTitles =
    [
        "总体要求", "指导思想", "基本原则", "总体目标", "主要目标", "工作目标", "目标任务", "重点任务", "主要任务", "工作任务", "重点工作", "工作措施", "重点举措", "主要举措", "保障措施",
        "组织实施", "组织保障", "工作要求", "有关要求", "工作步骤", "实施步骤", "提升行动", "重点行动", "重点工程",
    ];

    /// <summary>The paragraphs, cut in front of the headings inside them; the same paragraphs where headings begin lines.</summary>
    public static IReadOnlyList<Block.Paragraph> Cut(IReadOnlyList<Block.Paragraph> paragraphs, MappingNotes notes)
    {
        if (paragraphs.Any(p => p.HeadingLevel is not null)) return paragraphs;
        var marks = paragraphs.Select(p => HeadingMark.Of(p.Text.Text)).ToList();
        // A text that keeps some of its line breaks may have lost those inside its chapters.
        var isPartly = marks.Count(m => m is not null) > 1;
        if (isPartly && marks.Exists(m => m?.Kind is not (null or HeadingKind.Han))) return paragraphs;
        var cut = new List<Block.Paragraph>();
        var counted = new Dictionary<HeadingKind, int>();
        Node.Scalar? first = null;
        foreach (var paragraph in paragraphs)
        {
            var starts = Starts(paragraph.Text.Text, counted);
            if (starts.Count < FewestHeadings || (isPartly && HeadingMark.At(paragraph.Text.Text, starts[1])?.Kind is not HeadingKind.HanBracket))
            {
                cut.Add(paragraph);
                continue;
            }

            AddHead(paragraph.Text.UpTo(starts[0]), cut);
            for (var i = 0; i < starts.Count; i++)
            {
                var piece = paragraph.Text.Part(TextSpan.Between(starts[i], i + 1 < starts.Count ? starts[i + 1] : paragraph.Text.Text.Length));
                first ??= piece;
                AddPiece(piece, cut);
            }
        }

        if (first is null) return paragraphs;
        var shown = Shown(first.Text);
        notes.Assume(AssumptionKind.InlineHeading, first, Message.Of($"文字没有分行，把行中的“{shown}”等编号当作标题", $"the text has no line breaks; numbers inside it, such as '{shown}', were taken for headings"));
        return cut;
    }

    private static string Shown(string heading)
    {
        const int longest = LongestHeading / 2;
        return heading.Length <= longest ? heading : heading[..(char.IsHighSurrogate(heading[longest - 1]) ? longest - 1 : longest)] + "…";
    }

    private static List<int> Starts(string text, Dictionary<HeadingKind, int> counted)
    {
        var starts = new List<int>();
        var (last, isPlain) = (-1, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsBoundary(text, i, last, isPlain) && HeadingMark.At(text, i) is { } mark && Counts(mark, counted))
            {
                counted[mark.Kind] = mark.Number;
                starts.Add(i);
                last = i;
                isPlain = true;
                i = mark.End - 1;
            }
            else if (text[i] is '。' or '，' or '；' or '：' or '、')
            {
                isPlain = false;
            }
        }

        return starts;
    }

    private static bool IsBoundary(string text, int i, int last, bool isPlain)
    {
        if (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '。' or '！' or '？' or '!' or '；' or '：' or '”' or '〕' or '】' or '）' or ')') return true;
        return isPlain && last >= 0 && i - last <= LongestHeading;
    }

    /// <summary>一、 counts through the document; what stands below may begin again.</summary>
    private static bool Counts(HeadingMark mark, Dictionary<HeadingKind, int> counted)
    {
        var before = counted.GetValueOrDefault(mark.Kind);
        return mark.Number == before + 1 || (mark.Number == 1 && mark.Kind is not (HeadingKind.Han or HeadingKind.Chapter or HeadingKind.Article));
    }

    /// <summary>What stands in front of the first heading: white space sets titles off; in a sentence it means nothing.</summary>
    private static void AddHead(Node.Scalar head, List<Block.Paragraph> cut)
    {
        var text = head.Text;
        for (var start = 0; start < text.Length;)
        {
            var isSentence = false;
            var end = start;
            while (end < text.Length && !(char.IsWhiteSpace(text[end]) && (!isSentence || text[end - 1] is '。' or '：' or '！')))
            {
                isSentence |= text[end] is '，' or '。' or '；' or '：';
                end++;
            }

            var part = head.Part(TextSpan.Between(start, end));
            if (part.Text.Length > 0) cut.Add(new(part));
            start = end + 1;
        }
    }

    private static void AddPiece(Node.Scalar piece, List<Block.Paragraph> cut)
    {
        if (EndOfTitle(piece.Text) is { } end && !piece.From(end).IsBlank())
        {
            cut.Add(new(piece.UpTo(end)));
            cut.Add(new(piece.From(end)));
        }
        else
        {
            cut.Add(new(piece));
        }
    }

    /// <summary>Where a heading ends that runs into its text: at white space, behind a usual title of a chapter, or behind 行动 or 工程.</summary>
    private static int? EndOfTitle(string piece)
    {
        if (HeadingMark.At(piece, 0) is not { } mark) return null;
        var text = piece.AsSpan(mark.End);
        var stop = text.IndexOfAny("。，；：");
        var plain = stop < 0 ? text : text[..stop];
        if (plain.Length == text.Length && text.Length <= LongestHeading) return null;
        if (plain.IndexOf(' ') is > 1 and <= LongestHeading and var gap) return mark.End + gap;
        foreach (var title in BareTitles)
        {
            if (plain.StartsWith(title, StringComparison.Ordinal) && plain.Length > title.Length && plain[title.Length] is not ('和' or '与' or '及' or '的' or '（')) return mark.End + title.Length;
        }

        if (mark.Kind is not (HeadingKind.Han or HeadingKind.HanBracket)) return null;
        foreach (var word in (ReadOnlySpan<string>)["行动", "工程"])
        {
            var at = plain.IndexOf(word, StringComparison.Ordinal);
            if (at is > 1 and <= LongestHeading && at + 2 < plain.Length && plain[at + 2] is not ('和' or '与' or '及' or '的' or '、' or '（' or '(' or '。')) return mark.End + at + 2;
        }

        return null;
    }
}
