using System.Buffers;
using System.Text.RegularExpressions;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>Names of areas that a plan has no business with.</summary>
internal static partial class ForeignPlaces
{
    private const int Around = 12;

    private static readonly SearchValues<char> Starts = SearchValues.Create("。！？；，、：“《（");
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？；，");

    /// <summary>The names in order. None where the gazetteer knows neither the plan's own area nor one it lies in.</summary>
    public static IEnumerable<ForeignPlace> Of(Plan plan, IReadOnlyList<Passage> passages)
    {
        if (plan.Jurisdiction is not { } own) yield break;
        string[] chain = [own.Name.Value, .. own.Within.Select(w => w.Value)];
        if (chain.Select(Gazetteer.CodesOf).FirstOrDefault(c => c.Count > 0) is not { } codes) yield break;
        foreach (var passage in passages.Where(p => p.Kind is not PassageKind.Title and not PassageKind.Head and not PassageKind.Basis and not PassageKind.Deadline))
        {
            var text = passage.Text.Value;
            foreach (var (span, at) in Candidates(text))
            {
                var name = text.Substring(span.Start, span.Length);
                if (at.Count == 0 || chain.Any(c => c.StartsWith(name, StringComparison.Ordinal)) || at.Any(c => codes.Any(o => IsNear(o, c)))) continue;
                if (IsGivenWork(text, span, passage.Kind)) yield return new(passage.Text.Part(span), name);
            }
        }
    }

    /// <summary>Names outside quotation marks and title marks, with the codes of the areas that they mean.</summary>
    private static IEnumerable<(TextSpan Span, IReadOnlyList<string> Codes)> Candidates(string text)
    {
        List<(TextSpan Span, IReadOnlyList<string> Codes)> found =
        [
            .. Gazetteer.HitsIn(text).Select(h => (new TextSpan(h.Start, h.Length), h.Item)),
            .. Turned().Matches(text).Select(m => m.Groups["name"]).Select(g => (new TextSpan(g.Index, g.Length), Gazetteer.CodesOfShort(g.Value))),
        ];
        if (found.Count == 0) return [];
        var pairs = BracketPairs.Of(text);
        var quoted = new bool[text.Length];
        for (var (i, depth) = (0, 0); i < text.Length; i++)
        {
            if (text[i] is '《' or '》' or '〈' or '〉' or '“' or '”') depth += pairs.StepAt(i);
            quoted[i] = depth > 0;
        }

        return found.Where(f => !quoted[f.Span.Start]).OrderBy(f => f.Span.Start);
    }

    /// <summary>Whether an area is the same as the own one, above it, below it, or of the same prefecture; the counties of 北京, 天津, 上海 and 重庆 are of one.</summary>
    private static bool IsNear(string own, string other)
    {
        var length = own[..2] is "11" or "12" or "31" or "50" ? 2 : Math.Min(Math.Min(own.Length, other.Length), 4);
        return own.AsSpan(0, length).SequenceEqual(other.AsSpan(0, length));
    }

    private static bool IsGivenWork(string text, TextSpan span, PassageKind kind)
    {
        var (start, end) = (span.Start, span.End);
        if (kind is PassageKind.Unit) return start == 0 && end < text.Length;
        var from = text.AsSpan(0, start).LastIndexOfAny(Starts) + 1;
        var to = text.AsSpan(end).IndexOfAny(Ends) is >= 0 and var stop ? end + stop : text.Length;
        var clause = text.AsSpan(Math.Max(from, start - 2 * Around), Math.Min(to, end + 2 * Around) - Math.Max(from, start - 2 * Around));
        if (Together().IsMatch(clause)) return false;
        return Before().IsMatch(text.AsSpan(Math.Max(from, start - Around), start - Math.Max(from, start - Around))) || After().IsMatch(text.AsSpan(end, Math.Min(to, end + Around) - end));
    }

    [GeneratedRegex("[把将](?<name>[㐀-鿿]{2,4}?)(?=打造成|打造为|建设成|建成)", RegexOptions.CultureInvariant)]
    private static partial Regex Turned();

    [GeneratedRegex("(?:把|将|让|使|结合|立足|符合|围绕|推动|加快|助力|服务|促进|推进|建设|打造|提升|现代化|覆盖|面向)$", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex("^(?:打造|建设成|建成|实际|全市|全县|全区|全域|各|范围|境内|辖区|经济社会|高质量|公民|人民政府|政府|科协|市委|县委|区委|委|[㐀-鿿]{1,6}(?:局|委员会|科协|办公室)(?:牵头|负责|配合|承担|会同|按职责))", RegexOptions.CultureInvariant)]
    private static partial Regex After();

    [GeneratedRegex("对口|协作|友好|毗邻|帮扶|结对|参加|参观|学习|考察|借鉴|举办|合作|交流|对接|联动|经济带|都市圈|城市群|走廊|大赛|比赛|援|引进|招商|来自|共建|共同|联合|两地|高铁|铁路|高速|一体化|同城|毗连|邻近|周边|组团|飞地|输入|接轨|赴", RegexOptions.CultureInvariant)]
    private static partial Regex Together();
}
