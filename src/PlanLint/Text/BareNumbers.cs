using System.Buffers;
using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Numbers that a plan promises without saying of what.</summary>
public static partial class BareNumbers
{
    // What the expression below wants behind a number, unless the text ends there.
    private static readonly SearchValues<char> Behind = SearchValues.Create("，。；！？,;!?以左");

    /// <summary>
    /// Numbers behind a verb of achievement and its object with nothing behind them but the end of the clause: 培训农民3000，. Years, ordinals,
    /// codes (119, 2.0, 3+X), what stands in brackets or quotation marks, and members of a list that may share a unit further on are none.
    /// </summary>
    public static IReadOnlyList<TextSpan> Find(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0 && text.AsSpan().IndexOfAnyInRange('０', '９') < 0) return [];
        if (!Numerals.StandBefore(text, Behind) && !(text.AsSpan().TrimEnd() is [.., var last] && Numerals.All.Contains(last))) return [];
        var compact = new Compact(text, new(0, text.Length));
        var found = new List<TextSpan>();
        bool[]? nested = null;
        foreach (Match match in Expression().Matches(Width.Narrow(compact.Text)))
        {
            var number = match.Groups["number"];
            if (IsCode(number.ValueSpan) || NoObject().IsMatch(match.Groups["object"].ValueSpan)) continue;
            var span = compact.ToOriginal(number.Index, number.Index + number.Length);
            nested ??= Nested(text);
            if (!nested[span.Start]) found.Add(span);
        }

        return found;
    }

    private static bool IsCode(ReadOnlySpan<char> number)
    {
        var digits = number.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0) digits = number.Length;
        if (number[0] is '0' || (digits < number.Length && number[digits] is '.' && char.IsAsciiDigit(number[^1]))) return true;
        return digits == number.Length && number is "110" or "119" or "120" or "122" or "12345" or "12348" or "12320" or "12355" || IsYear(number[..digits]);
    }

    private static bool IsYear(ReadOnlySpan<char> digits) => digits.Length is 4 or 6 or 8 && (digits.StartsWith("19") || digits.StartsWith("20"));

    private static bool[] Nested(string text)
    {
        var pairs = BracketPairs.Of(text);
        var nested = new bool[text.Length];
        for (var (i, depth) = (0, 0); i < text.Length; i++) nested[i] = (depth += pairs.StepAt(i)) > 0;
        return nested;
    }

    [GeneratedRegex(
        "(?:培训|培养|培育|开展|举办|组织|建设|建成|建立|新建|创建|打造|认定|评选|遴选|推出|制作|创作|开发|招募|发展|选派|发放|服务|覆盖|参与|惠及|达到|不少于|超过)" +
        @"(?<object>[一-龥]{0,12}?)(?<![第0-9A-Za-z.+/:_-])(?<number>[0-9]{1,9}(?:\.[0-9]{1,4})?[千万亿]?)(?:以上|左右)?(?=[，。；！？;!?]|,(?![0-9])|$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Expression();

    [GeneratedRegex("(?:附件|附表|表|图|序号|编号|电话|热线|号|号码|第|阶段|专栏|型|编码|代码|邮编|方案|步骤|案例|版本|版|时间|日期|网站|平台)$", RegexOptions.CultureInvariant)]
    private static partial Regex NoObject();
}
