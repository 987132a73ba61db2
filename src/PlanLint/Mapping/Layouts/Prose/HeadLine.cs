using System.Text.RegularExpressions;
using PlanLint.Formats;
using PlanLint.Text;

namespace PlanLint.Mapping.Layouts.Prose;

/// <summary>What a paragraph in front of the first heading is, by its form alone.</summary>
internal sealed partial record HeadLine(Block.Paragraph Paragraph, HeadRole Role)
{
    private const int LongestTitle = 80;
    private const int LongestOrgan = 40;

    private static readonly string[] PlanWords =
        ["方案", "计划", "规划", "意见", "办法", "措施", "要点", "纲要", "分工表", "分解表", "责任表", "任务表", "清单", "安排", "规定", "细则", "任务分工"];

    private static readonly string[] OrganWords = ["人民政府", "办公室", "办公厅", "委员会", "领导小组", "会议", "联合会", "总工会", "协会", "科协", "党委", "局", "厅", "委", "部", "办", "院"];

    /// <summary>The text without white space.</summary>
    public string Key { get; } = KeyOf(Paragraph.Text.Text);

    /// <summary>Whether it is the name of an authority and nothing else.</summary>
    public bool IsOrgan => Role is HeadRole.Title && Key.Length <= LongestOrgan && Key.AsSpan().IndexOfAny('：', ':', '，') < 0 && OrganWords.Any(w => Key.EndsWith(w, StringComparison.Ordinal));

    /// <summary>Whether it says to whom a document goes: names, and a colon at the end.</summary>
    public bool IsAddress => Key.Length > 0 && Key[^1] is '：' or ':' && !Key.Contains("制定", StringComparison.Ordinal) && !Key.Contains("如下", StringComparison.Ordinal) && !Key.Contains('。', StringComparison.Ordinal);

    public static HeadLine Of(Block.Paragraph paragraph) => new(paragraph, RoleOf(paragraph));

    /// <summary>Whether words are the title of a plan: they end as one, a bracket with years or 试行 left out.</summary>
    public static bool EndsAsPlan(string key)
    {
        var end = key.Length;
        while (end > 0 && key[end - 1] is '）' or ')' && key.AsSpan(0, end).LastIndexOfAny('（', '(') is > 0 and var open) end = open;
        return PlanWords.Any(w => Characters.HasBefore(key, end, w));
    }

    private static HeadRole RoleOf(Block.Paragraph paragraph)
    {
        var text = paragraph.Text.Text;
        if (text.Length > 2 * LongestTitle) return HeadRole.Text;
        var key = KeyOf(text);
        if (DateLine.Is(text)) return HeadRole.Date;
        if (DocumentNumber().IsMatch(key)) return HeadRole.Number;
        if (PageFurniture.IsAnnex(text) || HeadingMark.Of(text) is not null) return HeadRole.Annex;
        if (PageFurniture.IsImprint(text) || key.AsSpan().IndexOfAny('>', '＞', '|') >= 0) return HeadRole.Furniture;
        if (key.Length > 3 && key.EndsWith("文件", StringComparison.Ordinal) && key.Length <= LongestOrgan) return HeadRole.Masthead;
        if (DateLine.SpanIn(text) is not null) return HeadRole.Date;
        return key.Length <= LongestTitle && key[^1] is not ('。' or '；' or ';' or '：' or ':' or '，' or ',' or '、' or '！') && !key.Contains('。', StringComparison.Ordinal)
            ? HeadRole.Title
            : HeadRole.Text;
    }

    private static string KeyOf(string text) => text.Length > 2 * LongestTitle ? "" : new Compact(text, new(0, text.Length)).Text;

    [GeneratedRegex(@"^[（(]?[㐀-鿿]{1,14}[〔\[［(（【][0-9０-９]{4}[〕\]］)）】]第?[0-9０-９]{1,5}号[）)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentNumber();
}
