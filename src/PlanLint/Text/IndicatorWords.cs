using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>The words around the name of an indicator and its value: whose value it is, and whether it is one at all.</summary>
internal static partial class IndicatorWords
{
    private const int Reach = 40;

    /// <summary>Whether a year or value is where something starts from: 比2020年, 由10%.</summary>
    public static bool IsStart(string text, TextSpan span)
    {
        var before = span.Start - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before])) before--;
        return before >= 0 && text[before] is '较' or '比' or '从' or '由' or '自';
    }

    /// <summary>Whose value it is, from what stands before the name: the last of 全国, 全省, 全县 … in the sentence.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="from">Where the sentence begins.</param>
    /// <param name="name">Where the name begins.</param>
    /// <param name="own">The last character of the plan's own area (县 of 青石县); null when not known.</param>
    public static (bool IsOwn, bool IsAbove) Before(string text, int from, int name, char? own)
    {
        from = Math.Max(from, name - Reach);
        char? subject = null;
        foreach (Match match in Subjects().Matches(text[from..name])) subject = match.Groups["area"] is { Success: true } area ? area.ValueSpan[0] : '国';
        if (subject is null || subject == own) return (true, false);
        var isAbove = own is { } known ? Rank(subject.Value) > Rank(known) : subject is '国';
        return (own is null && !isAbove, isAbove);
    }

    /// <summary>
    /// The words between name and value. Sure are those that lead straight from one to the other; a growth (提高4%) and anything that names
    /// something else are not.
    /// </summary>
    public static (bool IsSure, bool IsKept, bool IsSynchronised) Between(string text, int from, int to, TextSpan? time)
    {
        if (to - from > 2 * Reach) return default;
        var words = time is { } left ? string.Concat(text.AsSpan(from, left.Start - from), text.AsSpan(left.End, to - left.End)) : text[from..to];
        words = string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
        var isGrowth = Growth().IsMatch(words);
        return (!isGrowth && Plain().IsMatch(words), Kept().IsMatch(words), words.Contains("同步", StringComparison.Ordinal) || words.Contains("持平", StringComparison.Ordinal));
    }

    private static int Rank(char area) => area switch { '国' => 4, '省' => 3, '市' or '州' => 2, '县' or '区' or '旗' => 1, _ => 0 };

    [GeneratedRegex("全(?<area>[国省市州县区旗镇乡])|我(?<area>[国省市州县区])|国家|国务院|纲要|(?<area>[省市州县区旗])的?$", RegexOptions.CultureInvariant)]
    private static partial Regex Subjects();

    [GeneratedRegex(
        "^(?>(?:同步|与)全[国省市州]|力争|争取|确保|努力|预计|有望|同步|平均|水平|持平|基本|逐步|稳步|进一步|不断|显著|明显|大幅|提高|提升|增长|上升|增加|目标|保持|稳定|维持|以上|全[市州县区旗]|在|于|的|并|和|与|将|要|均|至|到|为|应|值|[省市，,、：:（）()])*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex("(?:提高|提升|增长|上升|增加)$", RegexOptions.CultureInvariant)]
    private static partial Regex Growth();

    [GeneratedRegex("保持|稳定|维持", RegexOptions.CultureInvariant)]
    private static partial Regex Kept();
}
