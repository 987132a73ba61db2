using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Words by which a plan counts its own parts.</summary>
public static partial class DeclaredCounts
{
    /// <summary>
    /// 五大提升行动, 6项重点工程, 四大重点人群 … in order. Counts of somebody else (国家五大行动) and of a part (其中3项重点工程) are left out.
    /// White space does not count.
    /// </summary>
    public static IReadOnlyList<DeclaredCount> Find(string text)
    {
        var compact = new Compact(text, new(0, text.Length));
        var found = new List<DeclaredCount>();
        foreach (Match match in Expression().Matches(Width.Narrow(compact.Text)))
        {
            if (!ChineseNumeral.TryParse(match.Groups["count"].ValueSpan, out var count) || count is < 1 or > 99) continue;
            var noun = match.Groups["noun"].Value;
            found.Add(new(compact.ToOriginal(match.Groups["count"].Index, match.Index + match.Length), (int)count, noun is "人群" ? "重点人群" : noun));
        }

        return found;
    }

    [GeneratedRegex(
        "(?<!国家|全国|中央|全省|省级|全市|市级|其中|其余|前|后|第|[0-9一二三四五六七八九十])(?<count>[0-9]{1,2}|[一二三四五六七八九十两]{1,3})(?:大类|大|项|类|个)(?<noun>(?:科学素质)?提升行动|重点行动|重点工程|重点人群|人群|保障措施|重点任务)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Expression();
}
