using System.Buffers;
using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Quantities that need no deadline by their nature, and times that <see cref="TimeExpressions"/> knows nothing of.</summary>
public static partial class Standards
{
    private const int Reach = 40;

    // Each alternative of the expression for seasons has one of them.
    private static readonly SearchValues<char> SignsOfSeason = SearchValues.Create("每期年假月末届周日");

    /// <summary>
    /// Whether a quantity is a standard that always holds (人均1.5元, 不超过3天, 不少于90学时) or tells what there is already (已建成5个).
    /// </summary>
    /// <param name="text">The text it was found in.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="from">Where its sentence begins.</param>
    public static bool IsStanding(string text, Quantity quantity, int from)
    {
        if (quantity.Bound is Bound.AtMost || quantity.Unit is "学时" or "课时" or "小时") return true;
        return Words().IsMatch(text[Math.Clamp(quantity.Span.Start - Reach, Math.Min(from, quantity.Span.Start), quantity.Span.Start)..quantity.Span.Start]);
    }

    /// <summary>Whether a text names a time that is no year: 汛期前, 6月底, 下半年, 两年内, 每天.</summary>
    public static bool NamesSeason(string text) => text.AsSpan().ContainsAny(SignsOfSeason) && Season().IsMatch(text);

    [GeneratedRegex("每[天日次届期场]|长期|常年|汛期|暑期|暑假|寒假|月底|季度末|[上下]半年|当年|年底|年终|届时|[0-9０-９一二三四五六七八九十]月|[0-9０-９一二两三四五]年内|科技活动周|科普日", RegexOptions.CultureInvariant)]
    private static partial Regex Season();

    [GeneratedRegex("每(?!半年|两年|学|年|月|季|周)[^，。；]{0,6}(?:配备|配齐|设置|设立|配)|人均|户均|生均|每人|每户|每生|每亩|(?<!而|早|不)已(?!退)|现有|原有|曾|截至|截止|目前|去年|上年", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
