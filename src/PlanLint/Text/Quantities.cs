using System.Buffers;
using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Numbers with a unit: how many, how much, how often.</summary>
public static partial class Quantities
{
    private const string Units =
        "个百分点|平方公里|平方米|人次|场次|学时|课时|小时|公里|万元|亿元|万户|元|人|名|个|所|场|次|家|支|项|类|件|期|户|篇|部|套|台|辆|座|处|条|份|册|种|例|门|位|组|亩|吨|幅|档|间|%";

    private const string Before = "力争|争取|达到|达|不超过|不高于|超过|突破|不少于|不低于|至少|大约|将近|接近|约|近";

    private const string After = "以上|以下|以内|左右|上下";

    private const string PartWords = "(?:重点|提升|基础|主要|专项|示范|民生|工作)*";

    private const string Number = "[0-9]{1,14}(?:,[0-9]{3}){0,4}(?:\\.[0-9]{1,6})?[十百千]?万?亿?";

    // The groups of the expression by number: by name each would be looked up for each match.
    private static readonly int HedgesBefore = Expression().GroupNumberFromName("before");
    private static readonly int Percent = Expression().GroupNumberFromName("percent");
    private static readonly int Low = Expression().GroupNumberFromName("number");
    private static readonly int More = Expression().GroupNumberFromName("more");
    private static readonly int High = Expression().GroupNumberFromName("high");
    private static readonly int Unit = Expression().GroupNumberFromName("unit");
    private static readonly int HedgeAfter = Expression().GroupNumberFromName("after");

    /// <summary>
    /// The quantities of a text, in order. Numbers without a unit, ordinals (第19次), dates, document numbers and codes are none. Chinese
    /// numerals count only after a comparator or 百分之, because 五大类, 三级 and 一批 name nothing that is measured. Spaces do not count.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="programmeNames">Proper names that hold numbers, without white space, such as 8类健康细胞; null for none.</param>
    /// <param name="subject">What the plans are about: it may stand in a count of actions. Empty for none.</param>
    public static IReadOnlyList<Quantity> Find(string text, IEnumerable<string>? programmeNames = null, string subject = "")
    {
        var found = WithoutTimes(text, programmeNames ?? [], subject);
        if (found.Count > 0 && TimeExpressions.Find(text) is { Count: > 0 } times) AddTimes(found, times, Sentences.Split(text));
        return found;
    }

    /// <summary>The same quantities, without their times.</summary>
    internal static List<Quantity> WithoutTimes(string text, IEnumerable<string> programmeNames, string subject)
    {
        if (!Numerals.StandBefore(text, Behind)) return [];
        var compact = new Compact(text, new(0, text.Length));
        var narrow = Width.Narrow(compact.Text);
        List<TextSpan>? names = null;
        var found = new List<Quantity>();
        foreach (Match match in Expression().Matches(narrow))
        {
            if (Read(match, compact, narrow, subject) is not { } quantity) continue;
            names ??= Occurrences(compact.Text, programmeNames);
            var isName = names.Exists(n => n.Start <= match.Groups[Low].Index && match.Groups[Low].Index < n.End);
            found.Add(isName ? quantity with { Class = QuantityClass.ProgrammeName } : quantity);
        }

        return found;
    }

    // What the expression below wants behind a numeral: 多 or 余, a unit, or the rest of 百分之.
    private static readonly SearchValues<char> Behind = SearchValues.Create([.. "多余分％", .. Units.Split('|').Select(u => u[0])]);

    private static Quantity? Read(Match match, Compact compact, string narrow, string subject)
    {
        var number = match.Groups[Low];
        if (!ChineseNumeral.TryParse(number.ValueSpan, out var low)) return null;
        decimal? high = null;
        var upper = match.Groups[High];
        if (upper.Success)
        {
            if (!ChineseNumeral.TryParse(upper.ValueSpan, out var value)) return null;
            high = value;
        }

        var before = match.Groups[HedgesBefore].Captures;
        var (more, after, unit, percent) = (match.Groups[More], match.Groups[HedgeAfter], match.Groups[Unit], match.Groups[Percent].Success);
        string[] hedges = before.Count == 0 && !more.Success && !after.Success ? [] : [.. before.Select(c => c.Value), .. more.Captures.Select(c => c.Value), .. after.Captures.Select(c => c.Value)];
        if (!char.IsAsciiDigit(number.ValueSpan[0]) && !percent && !IsMeasured(low, hedges)) return null;
        if (hedges.Length == 0 && unit.ValueSpan is "小时") return null;
        var end = high is null ? number.Index + number.Length : upper.Index + upper.Length;
        return new(compact.ToOriginal(match.Index, match.Index + match.Length), low, percent ? "%" : unit.Value, BoundOf(hedges, high))
        {
            High = high,
            Number = compact.ToOriginal(number.Index, end),
            Hedges = hedges,
            Class = IsDeclaredCount(narrow, unit.Success ? unit.Index : number.Index, subject) ? QuantityClass.DeclaredCount : QuantityClass.Target,
        };
    }

    /// <summary>五大基础工程, and with a subject 五项健康素养行动: the measure word, words that say nothing, the subject, a noun.</summary>
    private static bool IsDeclaredCount(string text, int start, string subject)
    {
        if (MeasureOfParts().Match(text, start) is not { Success: true } measure) return false;
        var at = measure.Index + measure.Length;
        if (subject.Length > 0 && Characters.Has(text, at, subject)) at += subject.Length;
        return PartNoun().IsMatch(text, at);
    }

    /// <summary>达到一个新高度 measures nothing; 达到万人 and 不少于两次 do.</summary>
    private static bool IsMeasured(decimal value, string[] hedges) =>
        Array.Exists(hedges, h => h is "不少于" or "不低于" or "至少" or "不超过" or "不高于" or "超过" or "突破")
        || (value >= 10 && Array.Exists(hedges, h => h is not ("力争" or "争取" or "多" or "余")));

    private static Bound BoundOf(string[] hedges, decimal? high)
    {
        if (high is not null) return Bound.Range;
        if (hedges.Length == 0) return Bound.Exact;
        if (Array.Exists(hedges, h => h is "不超过" or "不高于" or "以下" or "以内")) return Bound.AtMost;
        if (Array.Exists(hedges, h => h is "超过" or "突破")) return Bound.MoreThan;
        if (Array.Exists(hedges, h => h is "不少于" or "不低于" or "至少" or "以上" or "余" or "多")) return Bound.AtLeast;
        return Array.Exists(hedges, h => h is "大约" or "将近" or "接近" or "约" or "近" or "左右" or "上下") ? Bound.About : Bound.Exact;
    }

    private static List<TextSpan> Occurrences(string compact, IEnumerable<string> names)
    {
        var found = new List<TextSpan>();
        foreach (var name in names.Where(n => n.Length > 0))
        {
            for (var at = compact.IndexOf(name, StringComparison.Ordinal); at >= 0; at = compact.IndexOf(name, at + name.Length, StringComparison.Ordinal))
                found.Add(new(at, name.Length));
        }

        return found;
    }

    /// <summary>Gives each quantity of a text the time expression that is its own.</summary>
    internal static void AddTimes(List<Quantity> quantities, IReadOnlyList<TimeExpression> times, IReadOnlyList<TextSpan> sentences)
    {
        if (times.Count == 0) return;
        var (sentence, time) = (0, 0);
        for (var i = 0; i < quantities.Count; i++)
        {
            var start = quantities[i].Number.Start;
            while (sentence + 1 < sentences.Count && sentences[sentence + 1].Start <= start) sentence++;
            while (time + 1 < times.Count && times[time + 1].Span.Start < start) time++;
            var nearest = times[time];
            if (nearest.Span.Start < start && nearest.Span.Start >= (sentences.Count > 0 ? sentences[sentence].Start : 0)) quantities[i] = quantities[i] with { Time = nearest };
        }
    }

    [GeneratedRegex(
        "(?<before>" + Before + "){0,4}(?:" +
        "(?<percent>百分之)(?<number>[一二三四五六七八九十百零〇两]{1,8}(?:点[一二三四五六七八九零〇]{1,4})?)" +
        "|(?<![第0-9A-Za-z.+/:_])(?<number>" + Number + "|[一二三四五六七八九十百千万亿两]{1,12})(?<more>多|余)?" +
        "(?:%?(?:[-‐-―─−~〜]|至|到)(?<high>" + Number + "))?(?<unit>" + Units + "))(?<after>" + After + ")?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Expression();

    [GeneratedRegex(@"\G(?:大类|大|项|类|个)" + PartWords, RegexOptions.CultureInvariant)]
    private static partial Regex MeasureOfParts();

    [GeneratedRegex(@"\G" + PartWords + "(?:行动|工程|任务|计划|人群|措施)", RegexOptions.CultureInvariant)]
    private static partial Regex PartNoun();
}
