using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Marks between the ends of a range, and inside dates that name an event (GB/T 15834).</summary>
internal static partial class RangeMarks
{
    private const string WrongDashes = "-‐‑‒–―─－−";

    // What one of the expressions below needs beside digits, also full-width.
    private static readonly SearchValues<char> Marks = SearchValues.Create(WrongDashes + "~～.．");

    /// <summary>
    /// Adds ranges of years and dates with another mark than — or ～, ranges of numbers with a hyphen in front of a unit of measure, and quoted days with a
    /// full stop. Document numbers, telephone numbers, codes, versions and compound names have none.
    /// </summary>
    public static void Find(string text, List<TextFault> found)
    {
        if (!(text.AsSpan().ContainsAnyInRange('0', '9') || text.AsSpan().ContainsAnyInRange('０', '９')) || !text.AsSpan().ContainsAny(Marks)) return;
        var narrow = Width.Narrow(text);
        var faults = new SortedDictionary<int, TextFault>();
        foreach (var match in Years().Matches(narrow).Concat(Dates().Matches(narrow))) Add(match, StyleFaultKind.TimeRange, "—");
        foreach (Match match in Numbers().Matches(narrow)) Add(match, StyleFaultKind.NumericRange, "～");
        foreach (Match match in Day().Matches(narrow))
        {
            if (IsDay(match)) faults.TryAdd(match.Groups["mark"].Index, Fault(match, StyleFaultKind.MonthAndDay, "·"));
        }

        found.AddRange(faults.Values);

        void Add(Match match, StyleFaultKind kind, string mark)
        {
            var at = match.Groups["mark"].Index;
            if (WrongDashes.Contains(text[at], StringComparison.Ordinal) || (kind is StyleFaultKind.TimeRange && text[at] is '~')) faults.TryAdd(at, Fault(match, kind, mark));
        }
    }

    private static TextFault Fault(Match match, StyleFaultKind kind, string mark) =>
        new(kind, new(match.Index, match.Length), new TextEdit(new(match.Groups["mark"].Index, 1), mark));

    private static bool IsDay(Match match) => Number(match, "month") is >= 1 and <= 12 && Number(match, "day") is >= 1 and <= 31;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<![0-9A-Za-z./-])(?:19|20)[0-9]{2}年? ?(?<mark>[-~‐‑‒–―─−]) ?(?:19|20)[0-9]{2}(?![0-9A-Za-z./-])(?: ?年)?", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex("(?<![0-9])(?:[0-9]{4}年|(?:[0-9]{1,2}月)?[0-9]{1,2}日|[0-9]{1,2}月) ?(?<mark>[-~‐‑‒–―─−]) ?[0-9]{1,4} ?[年月日]|(?<![0-9.-])(?:[0-9]{4}年)?[0-9]{1,2} ?(?<mark>[-~‐‑‒–―─−]) ?[0-9]{1,2}[月日]|(?<![0-9A-Za-z.-])(?:19|20)[0-9]{2} ?(?<mark>[-~‐‑‒–―─−]) ?[0-9]{2}年", RegexOptions.CultureInvariant)]
    private static partial Regex Dates();

    [GeneratedRegex("""
        (?<![0-9A-Za-z.‐‑‒–―─−—~-])(?:[1-9][0-9]{0,4}|0)(?:\.[0-9]{1,3})?(?:%|‰|万|千|百|亿)?
        \x20?(?<mark>[-‐‑‒–―─−])\x20?
        (?:[1-9][0-9]{0,4})(?:\.[0-9]{1,3})?
        \x20?(?:%|‰|度|名|人|个|所|场|次|家|支|项|类|件|期|元|万|千|百|亿|年|天|周|小时|分钟|学时|课时|岁|级|届|米|公里|亩|条|篇|批|轮|户|节|台|套|辆|册|种|倍)
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Numbers();

    [GeneratedRegex("[“\"](?<month>[0-9]{1,2})(?<mark>[.])(?<day>[0-9]{1,2})[”\"](?! ?(?:版|倍|系|时代|工程|模式|计划|标准))", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
