using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Numbers that cannot be meant as they are written.</summary>
public static partial class NumberFaults
{
    private const int Reach = 20;

    private static readonly HashSet<string> Counted = new(StringComparer.Ordinal)
    {
        "人", "人次", "名", "个", "所", "场", "场次", "次", "家", "支", "项", "件", "户", "篇", "部", "套", "台", "辆", "座", "处", "份", "册", "例", "位",
    };

    /// <summary>The fault of a quantity of a text. Averages and growth are spared: 人均1.5次, 增长130%.</summary>
    public static NumberFault Of(string text, Quantity quantity)
    {
        var before = text[Math.Max(0, quantity.Span.Start - Reach)..quantity.Span.Start];
        if (quantity.High is { } high && Range(text, quantity, before, high) is not NumberFault.None and var fault) return fault;
        if (quantity.Unit is "%" && Math.Max(quantity.Low, quantity.High ?? 0) > 100 && Share().IsMatch(before) && !Growth().IsMatch(before)) return NumberFault.ShareAbove100;
        if (Counted.Contains(quantity.Unit) && (IsBroken(quantity.Low) || IsBroken(quantity.High ?? 0)) && !Average().IsMatch(before) && !Other().IsMatch(text, quantity.Span.End))
            return NumberFault.BrokenCount;
        return NumberFault.None;
    }

    /// <summary>Of a half range: the word that is missing, and the empty span behind the first number where it belongs; null for other quantities.</summary>
    public static (string Word, TextSpan At)? Missing(string text, Quantity quantity)
    {
        if (Parts(text, quantity) is not { } parts) return null;
        var word = parts.Groups["tail"].Length > 0 ? parts.Groups["tail"].Value : "%";
        var end = quantity.Number.Start;
        for (var left = parts.Groups["low"].Length; left > 0; end++)
        {
            if (!char.IsWhiteSpace(text[end])) left--;
        }

        return (word, new(end, 0));
    }

    private static NumberFault Range(string text, Quantity quantity, string before, decimal high)
    {
        if (before.Length > 0 && (before[^1] is '从' or '由' or '自' || Characters.IsDash(before[^1]))) return NumberFault.None;
        if (quantity.Low is >= 1900 and <= 2100 && quantity.Low == decimal.Truncate(quantity.Low)) return NumberFault.None;
        if (Parts(text, quantity) is { } parts)
        {
            var isHalf = parts.Groups["tail"].Length > 0 || quantity.Unit is "%";
            if (isHalf && ChineseNumeral.TryParse(parts.Groups["high"].ValueSpan, out var digits) && quantity.Low < digits) return NumberFault.HalfRange;
            if (parts.Groups["tail"].Length > 0) return NumberFault.None;
        }

        return high <= quantity.Low ? NumberFault.FallingRange : NumberFault.None;
    }

    /// <summary>The pieces of a range whose first number has no multiplier and no %.</summary>
    private static Match? Parts(string text, Quantity quantity)
    {
        if (quantity.High is null || quantity.Number.Length > 60) return null;
        var number = new Compact(text, quantity.Number).Text;
        return Bounds().Match(Width.Narrow(number)) is { Success: true } parts ? parts : null;
    }

    private static bool IsBroken(decimal value) => value != decimal.Truncate(value);

    [GeneratedRegex(@"^(?<low>[1-9][0-9,.]{0,20})(?:[-‐-―─−~〜]|至|到)(?<high>[0-9][0-9,.]{0,20})(?<tail>[百千万亿]{0,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Bounds();

    [GeneratedRegex("(?:(?:覆盖|普及|达标|参与|合格|知晓|入学|入户|建成|使用|拥有|配备|及格|就业|优良|满意|设置)[率度面]|比例|占比|比重)[^，。；,;]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Share();

    [GeneratedRegex("增长|增幅|增速|增加|提高|提升|超额|同比", RegexOptions.CultureInvariant)]
    private static partial Regex Growth();

    [GeneratedRegex("均|每(?!半年|两年|学|年|月|季|周|天)", RegexOptions.CultureInvariant)]
    private static partial Regex Average();

    [GeneratedRegex(@"\G\s*(?:小时|学时|课时|学分|百分点|工作日|月|点|亿|万|/|／)", RegexOptions.CultureInvariant)]
    private static partial Regex Other();
}
