using System.Text.RegularExpressions;
using PlanLint.Formats;

namespace PlanLint.Mapping.Layouts.Tables;

/// <summary>The heading above a division table: 附件, and the title of the table in one line or several.</summary>
internal static partial class AnnexHeading
{
    private const int MostLines = 6;
    private const int LongestLine = 100;

    /// <summary>
    /// Where the heading begins among the paragraphs in front of a table; their count when there is none. Without 附件 and without prose in front of it, the
    /// title of the table is that of the document, which is for others to read.
    /// </summary>
    public static int Find(IReadOnlyList<Block.Paragraph> before)
    {
        var (start, lines, isTitle) = (before.Count, 0, false);
        for (var i = before.Count - 1; i >= 0 && lines < MostLines; i--)
        {
            var text = before[i].Text.Text;
            if (string.IsNullOrWhiteSpace(text))
            {
                // What stands apart from the title is no line of it.
                if (isTitle) break;
                continue;
            }

            if (Annex().IsMatch(text)) return i;
            if (text.Length > LongestLine || text.TrimEnd().EndsWith('。') || HeadingMark.Of(text) is not null) break;
            isTitle |= ++lines == 1 && TableTitle().IsMatch(text);
            if (isTitle) start = i;
        }

        return before.Take(start).Any(p => HeadingMark.Of(p.Text.Text) is not null || p.HeadingLevel > 1) ? start : before.Count;
    }

    /// <summary>The title in the heading, its lines joined; null when there is none.</summary>
    public static Node.Scalar? Title(IEnumerable<Block.Paragraph> heading) =>
        ChineseGaps.Close(heading.Select(p => p.Text).Where(t => !t.IsBlank() && !Annex().IsMatch(t.Text) && !PageFurniture.IsPageNumber(t.Text)));

    [GeneratedRegex(@"^\s*附\s*件\s*[0-9０-９一二三四五六七八九十]{0,3}\s*[:：]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Annex();

    [GeneratedRegex(@"(?:分工|分解|任务|责任|安排|一览|明细|计划)表\s*(?:[（(][^（）()]*[）)])?\s*$|清单\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex TableTitle();
}
