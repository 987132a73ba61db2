using System.Buffers;
using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Words that promise an amount or a frequency and name none.</summary>
public static partial class VagueWords
{
    // Each vague word has one of them.
    private static readonly SearchValues<char> Signs = SearchValues.Create("批若定系适");

    /// <summary>
    /// 建设一批, 打造若干 …: an amount right behind a verb of achievement; 定期开展, 适时发布 …: a frequency right before a verb, in a text that
    /// says nowhere how often (每年, 每季度, 2次). In order; names in quotation or title marks are left out, and white space does not count.
    /// </summary>
    public static IReadOnlyList<VagueWord> Find(string text)
    {
        if (!MayHold(text)) return [];
        var compact = new Compact(text, new(0, text.Length));
        var matches = Expression().Matches(compact.Text);
        if (matches.Count == 0) return [];
        var quoted = Quoted.In(text);
        var hasFrequency = Frequency().IsMatch(Width.Narrow(compact.Text));
        var found = new List<VagueWord>();
        foreach (Match match in matches)
        {
            var word = match.Groups["word"];
            var span = compact.ToOriginal(match.Index, match.Index + match.Length);
            var isFrequency = match.Groups["often"].Success;
            if (quoted[span.Start] || (isFrequency && hasFrequency)) continue;
            found.Add(new(span, word.Value, isFrequency));
        }

        return found;
    }

    /// <summary>Whether a quantity behind a vague clause says how many: it stands in the clause, or is led to by 总数, 共 … or a time alone.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the vague clause ends.</param>
    /// <param name="quantity">The first quantity behind the vague word.</param>
    public static bool IsCounted(string text, int end, Quantity quantity)
    {
        if (quantity.Span.Start <= end) return true;
        if (quantity.Span.Start - end > 30) return false;
        var between = quantity.Time is { Span: var time } && time.Start >= end
            ? string.Concat(text.AsSpan(end, time.Start - end), text.AsSpan(time.End, quantity.Span.Start - time.End))
            : text[end..quantity.Span.Start];
        return Leading().IsMatch(between);
    }

    /// <summary>Whether a sign stands in one of the words.</summary>
    private static bool MayHold(string text)
    {
        for (var at = Characters.NextOf(text, 0, Signs); at >= 0; at = Characters.NextOf(text, at + 1, Signs))
        {
            var may = text[at] switch
            {
                '批' => Characters.Before(text, at) is '一' or '大',
                '若' => Characters.After(text, at) is '干',
                '定' => Characters.After(text, at) is '期' or '数',
                '系' => Characters.After(text, at) is '列',
                _ => Characters.After(text, at) is '时',
            };
            if (may) return true;
        }

        return false;
    }

    [GeneratedRegex(@"^[，,：:\s]{0,3}(?>总数|总量|总共|数量|共计|合计|累计|规模|共)?[，,：:\s]{0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex(
        "(?:建设|培养|打造|推出|建成|认定|培育|开发|创作|树立|造就|创建|选树|遴选|引进|组建|制作|建立|评选)(?:了|出|起|好)?(?<word>一批(?!次|又一批)|一大批|大批|若干|一定数量|一系列)" +
        "|(?<often>)(?<word>不定期|定期|适时)(?:地)?(?:开展|组织|举办|邀请|召开|发布|评估|检查|调度)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Expression();

    [GeneratedRegex("每(?:半|一|两|1|2|学)?(?:年|月|周|季|学期|双月)|[按逐](?:年|月|季|周)|年度|[0-9一二两三四五六七八九十](?:余|多)?(?:场次|场|次|期)", RegexOptions.CultureInvariant)]
    private static partial Regex Frequency();
}
