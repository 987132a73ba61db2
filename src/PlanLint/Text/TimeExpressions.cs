using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Words that say when or how often something is to be done.</summary>
public static partial class TimeExpressions
{
    private static readonly Dictionary<char, int> FiveYearPlans = new() { ['二'] = 2011, ['三'] = 2016, ['四'] = 2021, ['五'] = 2026, ['六'] = 2031 };

    // Each alternative of the expression below has one of them.
    private static readonly SearchValues<char> Signs = SearchValues.Create("年十每期");

    // What may stand before 年 in the alternatives that have nothing behind it.
    private static readonly SearchValues<char> BeforeYear = SearchValues.Create("0123456789０１２３４５６７８９〇零○一二三四五六七八九逐本");

    /// <summary>The time expressions of a text, in order, without overlap. White space inside them does not count.</summary>
    public static IReadOnlyList<TimeExpression> Find(string text)
    {
        if (!MayHold(text)) return [];
        var compact = new Compact(text, new(0, text.Length));
        var found = new List<TimeExpression>();
        for (var match = Expression().Match(Width.Narrow(compact.Text)); match.Success; match = match.NextMatch())
            found.Add(Read(match, compact.ToOriginal(match.Index, match.Index + match.Length)));
        return found;
    }

    /// <summary>Whether the expression below need look at a text: a sign stands beside a character that it stands beside there.</summary>
    private static bool MayHold(string text)
    {
        for (var at = Characters.NextOf(text, 0, Signs); at >= 0; at = Characters.NextOf(text, at + 1, Signs))
        {
            var (before, after) = (Characters.Before(text, at), Characters.After(text, at));
            var may = text[at] switch
            {
                '年' => BeforeYear.Contains(before) || after is '均' or '底' or '内',
                '十' => after is '二' or '三' or '四' or '五' or '六',
                '每' => after is '半' or '两' or '年' or '季' or '月' or '周' or '学',
                _ => before is '划',
            };
            if (may) return true;
        }

        return false;
    }

    private static TimeExpression Read(Match match, TextSpan span)
    {
        if (match.Groups["plan"] is { Success: true } plan)
        {
            var from = FiveYearPlans[plan.ValueSpan[0]];
            return new(span, TimeKind.FiveYearPlan, from, from + 4);
        }

        if (match.Groups["recurring"].Success) return new(span, TimeKind.Recurring);
        if (!match.Groups["from"].Success) return new(span, TimeKind.Relative);
        var first = Year(match.Groups["from"].ValueSpan);
        return match.Groups["to"] is { Success: true } to ? new(span, TimeKind.Years, first, Year(to.ValueSpan)) : new(span, TimeKind.Year, first, first);
    }

    private static int Year(ReadOnlySpan<char> digits) =>
        ChineseNumeral.TryParse(digits, out var year) ? (int)year : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("""
        (?:截至|截止到?|到|至)?(?<![0-9])(?<from>(?:19|20)[0-9]{2}|[一二][〇零○一二三四五六七八九]{3})年?[-‐-―─−~〜](?<to>(?:19|20)[0-9]{2}|[一二][〇零○一二三四五六七八九]{3})年(?:期间)?
        |(?:截至|截止到?|到|至)?(?<![0-9])(?<from>(?:19|20)[0-9]{2}|[一二][〇零○一二三四五六七八九]{3})年(?:年?底前?|末前?|以?前|内)?
        |[“"]?十(?<plan>[二三四五六])五[”"]?(?:期间|时期|规划期|期末|末|以来)?
        |(?<recurring>每(?:半年|两年|年度?|季度?|月|周|学期|学年)|年均|逐年)
        |年底前|年内|本年度|规划期(?:内|末|间)?
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Expression();
}
