using System.Buffers;
using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Words by which a plan counts its own parts.</summary>
public static partial class DeclaredCounts
{
    private const string Improvement = "提升行动";

    private static readonly string[] Nouns = [Improvement, "重点行动", "重点工程", "重点人群", "人群", "保障措施", "重点任务"];

    // What the expression below wants behind a numeral, and the last characters of all nouns.
    private static readonly SearchValues<char> Measures = SearchValues.Create("大项类个");
    private static readonly SearchValues<char> Endings = SearchValues.Create([.. Nouns.Select(n => n[^1])]);

    /// <summary>
    /// 五大提升行动, 6项重点工程, 四大重点人群 … in order. Counts of somebody else (国家五大行动) and of a part (其中3项重点工程) are left out.
    /// White space does not count.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="subject">What the plans are about: it may stand before 提升行动. Empty for none.</param>
    public static IReadOnlyList<DeclaredCount> Find(string text, string subject = "")
    {
        if (!text.AsSpan().ContainsAny(Endings) || !HasCount(text)) return [];
        var compact = new Compact(text, new(0, text.Length));
        var narrow = Width.Narrow(compact.Text);
        var found = new List<DeclaredCount>();
        foreach (Match match in Counts().Matches(narrow))
        {
            if (!ChineseNumeral.TryParse(match.Groups["count"].ValueSpan, out var count) || count is < 1 or > 99) continue;
            var start = match.Index + match.Length;
            if (NounAt(narrow, start, subject) is not { } noun) continue;
            found.Add(new(compact.ToOriginal(match.Groups["count"].Index, start + noun.Length), (int)count, noun is "人群" ? "重点人群" : noun));
        }

        return found;
    }

    private static bool HasCount(string text)
    {
        for (var at = Characters.NextOf(text, 0, Measures); at >= 0; at = Characters.NextOf(text, at + 1, Measures))
        {
            if (Numerals.All.Contains(Characters.Before(text, at))) return true;
        }

        return false;
    }

    private static string? NounAt(string text, int start, string subject)
    {
        var noun = subject.Length > 0 ? subject + Improvement : Improvement;
        return Characters.Has(text, start, noun) ? noun : Nouns.FirstOrDefault(n => Characters.Has(text, start, n));
    }

    [GeneratedRegex(
        "(?<!国家|全国|中央|全省|省级|全市|市级|其中|其余|前|后|第|[0-9一二三四五六七八九十])(?<count>[0-9]{1,2}|[一二三四五六七八九十两]{1,3})(?:大类|大|项|类|个)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Counts();
}
