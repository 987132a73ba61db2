using System.Text.RegularExpressions;
using PlanLint.Formats;
using PlanLint.Mapping.Layouts.Prose;
using PlanLint.Text;

namespace PlanLint.Mapping.Layouts;

/// <summary>The annexes of a document in running text: 附件：…, which announces them, and 附件 with a title under it, which opens one.</summary>
internal static partial class Annexes
{
    private const int MostLines = 4;
    private const int LongestLine = 100;

    /// <summary>
    /// Adds both to a draft whose title is known. A document that opens with 附件 is the annex of another one, whose text is not here; nor is the plan an
    /// annex of the notice that carries it.
    /// </summary>
    /// <param name="lines">All paragraphs of the document, tables left out.</param>
    /// <param name="plan">The draft.</param>
    /// <param name="isWrapped">Whether a paragraph is only a line, which may continue the one before it.</param>
    public static void Read(IReadOnlyList<Block.Paragraph> lines, DraftPlan plan, bool isWrapped)
    {
        var hasText = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Text;
            if (Label().IsMatch(line.Text))
            {
                if (!hasText) return;
                var title = Title(lines, i + 1);
                if (title is null || ComparisonKey.Of(title.Text) != ComparisonKey.Of(plan.Title?.Text ?? "")) plan.Annexes.Add(new(line.Trimmed(), title));
            }
            else if (Note().Match(line.Text) is { Success: true } note && hasText)
            {
                i = ReadNotes(lines, i, line.From(note.Length), plan, isWrapped);
            }
            else
            {
                hasText |= line.Text.TrimEnd().EndsWith('。') || HeadingMark.Of(line.Text) is not null || lines[i].HeadingLevel > 1;
            }
        }
    }

    /// <summary>Reads the names behind 附件：, one in the same line and others under it; answers the index of the last line read.</summary>
    private static int ReadNotes(IReadOnlyList<Block.Paragraph> lines, int index, Node.Scalar first, DraftPlan plan, bool isWrapped)
    {
        List<Node.Scalar> name = [first];
        var i = index + 1;
        for (; i < lines.Count; i++)
        {
            if (lines[i].Text.IsBlank())
            {
                if (i + 1 < lines.Count && Numbered().IsMatch(lines[i + 1].Text.Text)) continue;
                break;
            }

            var line = HeadLine.Of(lines[i]);
            if (Numbered().IsMatch(line.Paragraph.Text.Text)) Close();
            else if (!isWrapped || line.Role is not HeadRole.Title || line.IsOrgan) break;
            name.Add(lines[i].Text);
        }

        Close();
        return i - 1;

        void Close()
        {
            if (ChineseGaps.Close(name) is { } note) plan.AnnexNotes.Add(note);
            name.Clear();
        }
    }

    /// <summary>The lines under 附件 up to the end of a title; null when what follows is text, a heading or another annex.</summary>
    private static Node.Scalar? Title(IReadOnlyList<Block.Paragraph> lines, int start)
    {
        var title = new List<Node.Scalar>();
        for (var i = start; i < lines.Count && title.Count < MostLines; i++)
        {
            var text = lines[i].Text.Text;
            if (lines[i].Text.IsBlank() || PageFurniture.IsPageNumber(text))
            {
                if (title.Count > 0) break;
                continue;
            }

            if (text.Length > LongestLine || text.Contains('\t', StringComparison.Ordinal) || HeadLine.Of(lines[i]).Role is not HeadRole.Title) break;
            title.Add(lines[i].Text);
            if (EndsTitle(i) && !(i + 1 < lines.Count && EndsTitle(i + 1))) break;
        }

        return ChineseGaps.Close(title);

        bool EndsTitle(int i) => !lines[i].Text.IsBlank() && HeadLine.Of(lines[i]) is { Role: HeadRole.Title } line && HeadLine.EndsAsPlan(line.Key);
    }

    [GeneratedRegex(@"^\s*附\s{0,4}件\s{0,4}[0-9０-９一二三四五六七八九十]{0,3}\s{0,4}[:：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    /// <summary>Up to the name. Some write no colon: 附件1 重点任务分工表.</summary>
    [GeneratedRegex(@"^\s*附\s{0,4}件\s{0,4}[0-9０-９一二三四五六七八九十]{0,3}(?:\s{0,4}[:：]|\s)\s{0,20}(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"^\s*[0-9０-９]{1,2}\s?[.．、]", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
