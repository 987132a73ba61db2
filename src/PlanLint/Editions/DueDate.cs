using System.Globalization;
using System.Text.RegularExpressions;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Editions;

/// <summary>A time limit as a day: that of a year is its last, 2025年6月底前 the last of June.</summary>
/// <param name="Span">The expression in its passage, with the month and day behind the year.</param>
/// <param name="Number">Year, month and day as one number, 20250631 for the end of June; only for comparison.</param>
internal readonly partial record struct DueDate(TextSpan Span, int Number)
{
    private const int Reach = 16;

    public static DueDate Of(DeadlineStatement deadline)
    {
        var (text, end) = (deadline.Passage.Text.Value, deadline.Time.Span.End);
        var behind = Width.Narrow(text.Substring(end, Math.Min(Reach, text.Length - end)));
        var match = Behind().Match(behind);
        var month = match.Groups["month"].Success ? Value(match.Groups["month"]) : match.Groups["half"].Success ? 6 : match.Groups["quarter"].Success ? 3 * Quarter(match) : 12;
        var day = match.Groups["day"].Success ? Value(match.Groups["day"]) : 31;
        return new(TextSpan.Between(deadline.Time.Span.Start, end + match.Length), deadline.Year * 10_000 + month * 100 + day);
    }

    private static int Value(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int Quarter(Match match) => match.Groups["quarter"].Value[0] switch { '一' or '1' => 1, '二' or '2' => 2, '三' or '3' => 3, _ => 4 };

    [GeneratedRegex(@"\A\s?(?:(?<month>[0-9]{1,2})\s?月(?:\s?(?<day>[0-9]{1,2})\s?日)?|(?<half>上半年)|下半年|第?(?<quarter>[一二三四1-4])季度)?(?:年?底|末)?(?:以?前)?", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();
}
