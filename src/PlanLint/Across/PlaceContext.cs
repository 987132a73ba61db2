using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Across;

/// <summary>Whether the name of a place stands where a plan speaks of its own work, or where any plan may name others.</summary>
internal static partial class PlaceContext
{
    /// <summary>How far from the name words are looked at.</summary>
    private const int Reach = 40;

    /// <summary>
    /// Whether the clause around a name speaks of work with others (对口, 协作, 毗邻, a contest, a visit), the name is part of another one (a road, a
    /// university, an economic circle), or it is quoted.
    /// </summary>
    public static bool MayNameOthers(string text, TextSpan name)
    {
        var (start, end) = (name.Start, name.End);
        while (start > 0 && name.Start - start < Reach && !IsEnd(text[start - 1])) start--;
        while (end < text.Length && end - name.End < Reach && !IsEnd(text[end])) end++;
        return Others().IsMatch(text[start..end])
            || LongerName().IsMatch(text[name.End..end])
            || text.LastIndexOfAny(['《', '“', '》', '”'], Math.Max(0, name.Start - 1), Math.Min(name.Start, Reach)) is >= 0 and var mark && text[mark] is '《' or '“';
    }

    /// <summary>Whether a short name (神木 for 神木市) stands where a place is worked on: behind 把, 全, 建设 and the like.</summary>
    public static bool IsWorkedOn(string text, TextSpan name) => Work().IsMatch(text[Math.Max(0, name.Start - 2)..name.Start]);

    private static bool IsEnd(char c) => c is '。' or '；' or '，' or '：' or '！' or '？' or ';' or ',' or '\n';

    [GeneratedRegex("对口|协作|合作|协同|友好|毗邻|相邻|邻近|周边|结对|结盟|联盟|联动|联合|共建|交流|互访|互动|支援|援助|帮扶|参加|参赛|参展|大赛|竞赛|赴|学习|考察|借鉴|引进|来自|跨省|跨市|跨县|跨区|省际|区域|一体化|经济带|经济圈|都市圈|城市群|走廊|双城|流域", RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex("^(?:[路街道巷桥站港湾山江河湖宫]|大[学街道桥厦赛]|学院|学校|中学|医院|公司|集团|机场|火车|高速|铁路|社区|园区|景区|地区|服务区|开发区|新区|酒店|日报|晚报|晚会)", RegexOptions.CultureInvariant)]
    private static partial Regex LongerName();

    [GeneratedRegex("(?:[把将为使让全在是]|推动|促进|打造|建设|建成|服务|助力|振兴|发展|提升|塑造|宣传|立足|结合)$", RegexOptions.CultureInvariant)]
    private static partial Regex Work();
}
