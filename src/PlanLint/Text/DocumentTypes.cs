using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>文种: what kind of document a title or a text says it is.</summary>
public static partial class DocumentTypes
{
    /// <summary>The type that a title ends in, a bracket behind it (试行, years) and 的通知 left out; null when it ends in none.</summary>
    public static string? OfTitle(string title)
    {
        var compact = new Compact(title, new(0, title.Length)).Text;
        var end = compact.Length;
        while (end > 0 && compact[end - 1] is '）' or ')' && compact.AsSpan(0, end).LastIndexOfAny('（', '(') is > 0 and var open) end = open;
        if (Characters.HasBefore(compact, end, "的通知")) end -= "的通知".Length;
        while (end > 0 && compact[end - 1] is '》' or '〉' or '”') end--;
        var tail = compact[Math.Max(0, end - 12)..end];
        return AtEnd().Match(tail) is { Success: true } type ? type.Value : Characters.HasBefore(compact, compact.Length, "通知") ? "通知" : null;
    }

    /// <summary>Where a preamble says what it is (制定如下责任分工方案, 制订本实施方案): the spans of the type.</summary>
    public static IReadOnlyList<TextSpan> Stated(string text)
    {
        if (!text.Contains('制', StringComparison.Ordinal)) return [];
        var compact = new Compact(text, new(0, text.Length));
        return [.. Made().Matches(compact.Text).Select(m => m.Groups["type"]).Select(g => compact.ToOriginal(g.Index, g.Index + g.Length))];
    }

    /// <summary>Whether two types may be the same document: one is the other, or its last words: 方案 and 实施方案.</summary>
    public static bool Agree(string a, string b) => a.EndsWith(b, StringComparison.Ordinal) || b.EndsWith(a, StringComparison.Ordinal);

    private const string Types = "(?:责任分工|任务分工|任务分解|责任|任务|分工|分解|实施|工作|行动|总体|建设|推进|专项|指导)?(?:方案|计划|规划|意见|办法|细则|要点|规定|分工表|分解表|责任表|任务表|清单|纲要|措施|安排)";

    [GeneratedRegex($"{Types}$", RegexOptions.CultureInvariant)]
    private static partial Regex AtEnd();

    [GeneratedRegex("制[定订](?:本|如下|以下|此|该)(?<type>(?:责任分工|任务分工|任务分解|分工|实施|工作|行动|总体|建设|推进|专项|指导)?(?:方案|计划|规划|意见|办法|细则|要点|分工表|分解表|清单))(?![中内里的])", RegexOptions.CultureInvariant)]
    private static partial Regex Made();
}
