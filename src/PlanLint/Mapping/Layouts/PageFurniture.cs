using System.Text.RegularExpressions;
using PlanLint.Text;

namespace PlanLint.Mapping.Layouts;

/// <summary>Lines that belong to the page or to the act of issuing, and to no plan.</summary>
internal static partial class PageFurniture
{
    private const int Longest = 80;

    /// <summary>A page number on a line of its own: - 6 -, — 6 —, 第 6 页 共 9 页, 6/9, or bare digits.</summary>
    /// <param name="line">The line.</param>
    /// <param name="areDigitsOther">Whether bare digits are something else here, such as the number of a task.</param>
    public static bool IsPageNumber(string line, bool areDigitsOther = false) =>
        line.Length <= Longest && PageNumber().IsMatch(line) && !(areDigitsOther && line.AsSpan().Trim().IndexOfAnyExceptInRange('0', '9') < 0);

    /// <summary>A line of a table of contents: dots that lead to a page number.</summary>
    public static bool IsContentsLine(string line) => line.Length <= Longest && (ContentsLine().IsMatch(line) || Compact(line) is "目录");

    /// <summary>抄送, 印发, 信息公开选项 and the like: what stands below a document.</summary>
    public static bool IsImprint(string line) => line.Length <= 4 * Longest && Imprint().IsMatch(Compact(line));

    /// <summary>The line that announces an annex: 附件, 附件 1, 附件：….</summary>
    public static bool IsAnnex(string line) => line.Length <= 2 * Longest && Annex().IsMatch(line);

    /// <summary>A line that stands alone wherever it stands, so that no line before it continues in it.</summary>
    public static bool StandsAlone(string line) => IsImprint(line) || IsAnnex(line) || DateLine.Is(line);

    private static string Compact(string line) => new Compact(line, new(0, line.Length)).Text;

    [GeneratedRegex(@"^\s*(?:[-—–―─－·]{1,3}\s{0,4}[0-9０-９]{1,4}\s{0,4}[-—–―─－·]{1,3}|[0-9]{1,4}|第\s{0,4}[0-9]{1,4}\s{0,4}页(?:[\s，,/]{0,6}共\s{0,4}[0-9]{1,4}\s{0,4}页)?|[0-9]{1,4}\s{0,2}/\s{0,2}[0-9]{1,4})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"(?:[.．…·]\s?){3,}\s{0,10}[-—（(]?\s?[0-9]{1,4}\s?[-—）)]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ContentsLine();

    [GeneratedRegex(@"^[（(]?(?:抄送|主送|分送|抄报|信息公开|公开方式|公开属性|公开类别|此件公开|此件主动公开|此件依申请公开|此件不公开|联系人[：:]|联系方式[：:]|(?:发布时间|发布日期|发布机构|信息来源|来源|索引号|主题分类|字体|字号|浏览次数|责任编辑|当前位置|成文日期|有效性)[：:]|联系电话[：:]|主动公开$|[^，。；]{2,40}(?:[0-9〇○一二三四五六七八九十]{1,4}[年月日]){3}印发$)", RegexOptions.CultureInvariant)]
    private static partial Regex Imprint();

    [GeneratedRegex(@"^\s*附\s{0,4}(?:件|表)\s{0,4}[0-9０-９一二三四五六七八九十]{0,3}\s{0,4}(?:[：:]|$|(?<=\s)\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Annex();
}
