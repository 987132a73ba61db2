using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Mapping.Layouts.Prose;

/// <summary>Where the prose of a plan begins and ends among the paragraphs of a document.</summary>
internal static class ProseLines
{
    /// <summary>The paragraphs that are not blank, cut at line breaks inside them.</summary>
    public static IReadOnlyList<Block.Paragraph> Of(IReadOnlyList<Block.Paragraph> paragraphs)
    {
        var lines = new List<Block.Paragraph>();
        foreach (var paragraph in paragraphs)
        {
            var text = paragraph.Text.Text;
            for (var start = 0; start <= text.Length;)
            {
                var next = text.IndexOf('\n', start);
                var end = next < 0 ? text.Length : next;
                if (!text.AsSpan(start, end - start).IsWhiteSpace())
                {
                    var line = paragraph.Text.Part(TextSpan.Between(start, end));
                    if (!PageFurniture.IsContentsLine(line.Text) && !PageFurniture.IsPageNumber(line.Text)) lines.Add(paragraph with { Text = line });
                }

                start = end + 1;
            }
        }

        return lines;
    }

    /// <summary>Index of the first heading: a number that begins to count, or a heading of the syntax that is not the title. The count of lines when there is none.</summary>
    public static int StartOfBody(IReadOnlyList<Block.Paragraph> lines)
    {
        var isAnnexList = false;
        var hasTitle = false;
        var numbered = lines.Count;
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text.Text;
            if (HeadingMark.Of(text) is { } mark)
            {
                if (mark.Number == 1 && !isAnnexList) return AfterNotice(lines, i);
                if (!isAnnexList) numbered = Math.Min(numbered, i);
                continue;
            }

            isAnnexList = PageFurniture.IsAnnex(text);
            if (lines[i].HeadingLevel is not { } level) continue;
            if (hasTitle || !IsTitle(lines, i, level)) return i;
            hasTitle = true;
        }

        return numbered;
    }

    /// <summary>Index behind the last paragraph of the prose: an annex and what stands below a document are left out.</summary>
    public static int EndOfBody(IReadOnlyList<Block.Paragraph> lines, int start)
    {
        var end = start;
        while (end < lines.Count && (end == start || !PageFurniture.IsAnnex(lines[end].Text.Text))) end++;
        return end;
    }

    /// <summary>The paragraphs of the prose without signature, date and imprint at its end.</summary>
    public static IReadOnlyList<Block.Paragraph> WithoutSignature(IReadOnlyList<Block.Paragraph> lines, int start, int end)
    {
        while (end > start + 1 && HeadLine.Of(lines[end - 1]) is { Paragraph.HeadingLevel: null } line && (line.Role is HeadRole.Furniture or HeadRole.Date || line.IsOrgan)) end--;
        return [.. lines.Skip(start).Take(end - start)];
    }

    private static bool IsTitle(IReadOnlyList<Block.Paragraph> lines, int index, int level)
    {
        for (var i = index + 1; i < lines.Count; i++)
        {
            if (lines[i].HeadingLevel is { } other && other <= level && HeadLine.Of(lines[i]).Role is HeadRole.Title) return HeadLine.EndsAsPlan(HeadLine.Of(lines[index]).Key);
        }

        return true;
    }

    /// <summary>A notice may count its own points before the plan comes as its annex: 附件, and the title that the notice cites.</summary>
    private static int AfterNotice(IReadOnlyList<Block.Paragraph> lines, int first)
    {
        const int furthest = 4;
        var cited = ComparisonKey.Of(string.Concat(lines.Take(Math.Min(first, 12)).Select(l => l.Text.Text.Length <= 200 ? l.Text.Text : "")));
        if (!cited.Contains("通知", StringComparison.Ordinal) || TitleGroup.In([.. lines.Take(first).Select(HeadLine.Of)]).Exists(g => g.IsPlan)) return first;
        for (var i = first + 1; i < lines.Count; i++)
        {
            if (!PageFurniture.IsAnnex(lines[i].Text.Text)) continue;
            for (var k = i + 1; k < lines.Count && k <= i + furthest; k++)
            {
                var line = HeadLine.Of(lines[k]);
                if (line.Role is not HeadRole.Title || !HeadLine.EndsAsPlan(line.Key) || !cited.Contains(ComparisonKey.Of(line.Key), StringComparison.Ordinal)) continue;
                for (var body = k + 1; body < lines.Count; body++)
                {
                    if (HeadingMark.Of(lines[body].Text.Text) is { Number: 1 }) return body;
                }

                return first;
            }
        }

        return first;
    }
}
