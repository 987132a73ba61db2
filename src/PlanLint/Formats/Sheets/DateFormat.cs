using System.Globalization;
using System.Text;

namespace PlanLint.Formats.Sheets;

/// <summary>Shows days since 1900 by a format of Excel for dates and times (ECMA-376, part 1, 18.8.31).</summary>
internal static class DateFormat
{
    private const double FirstDayOf10000 = 2_958_466;
    private const int DaysTo1904 = 1462;

    /// <summary>Excel has a 29 February 1900, so days before it lie one off.</summary>
    private const int FirstOfMarch1900 = 61;

    /// <summary>Whether a part of a format is for dates or times.</summary>
    public static bool IsDate(string code) => Groups(code).Any(g => !g.IsLiteral && (IsLetter(g.Text[0]) || IsWeekday(g.Text) || g.Text is ['[', ..] || IsHalf(g.Text)));

    /// <summary>The date; null where the number is none.</summary>
    public static string? Show(string code, double value, bool startsIn1904)
    {
        var days = startsIn1904 ? value + DaysTo1904 : value;
        var groups = Groups(code);
        var hasFraction = code.Contains(".0", StringComparison.Ordinal);
        var seconds = hasFraction ? Math.Round(days * 86400, 3) : Math.Round(days * 86400);
        if (seconds is < 0 or >= FirstDayOf10000 * 86400) return null;
        var time = new DateTime(1899, 12, days < FirstOfMarch1900 - 1 ? 31 : 30, 0, 0, 0, DateTimeKind.Unspecified).AddTicks((long)(seconds * TimeSpan.TicksPerSecond));
        var isHalf = groups.Any(g => !g.IsLiteral && IsHalf(g.Text));
        var shown = new StringBuilder();
        for (var i = 0; i < groups.Count; i++)
        {
            var (text, isLiteral) = groups[i];
            shown.Append(isLiteral ? text : text[0] switch
            {
                '[' => Math.Floor(seconds / Unit(text[1])).ToString(text.Length > 3 ? "00" : "0", CultureInfo.InvariantCulture),
                'm' or 'M' => Part(time, text.Length, IsMinute(groups, i) ? 'm' : 'M'),
                'h' or 'H' => Part(time, text.Length, isHalf ? 'h' : 'H'),
                _ when IsWeekday(text) => (text.Length > 3 ? "星期" : "") + "日一二三四五六"[(int)time.DayOfWeek],
                '0' => time.ToString("fff", CultureInfo.InvariantCulture)[..Math.Min(text.Length, 3)],
                _ when IsHalf(text) => text.Split('/')[time.Hour < 12 ? 0 : 1],
                _ when IsLetter(text[0]) => Part(time, text.Length, char.ToLowerInvariant(text[0])),
                _ => text,
            });
        }

        return shown.ToString();
    }

    private static bool IsLetter(char letter) => letter is 'y' or 'Y' or 'm' or 'M' or 'd' or 'D' or 'h' or 'H' or 's' or 'S';

    private static bool IsWeekday(string text) => text.Length >= 3 && text.AsSpan().IndexOfAnyExcept('a', 'A') < 0;

    private static bool IsHalf(string text) => text.Length > 1 && text.Contains('/', StringComparison.Ordinal);

    private static double Unit(char letter) => letter switch { 'h' or 'H' => 3600, 'm' or 'M' => 60, _ => 1 };

    private static string Part(DateTime time, int length, char letter)
    {
        var count = letter switch
        {
            'y' => length <= 2 ? 2 : 4,
            'M' or 'd' => Math.Min(length, 4),
            _ => Math.Min(length, 2),
        };
        return time.ToString(count == 1 ? $"%{letter}" : new string(letter, count), CultureInfo.InvariantCulture);
    }

    /// <summary>An m is a minute behind an hour and in front of a second.</summary>
    private static bool IsMinute(List<FormatToken> groups, int index)
    {
        var before = groups.FindLastIndex(Math.Max(index - 1, 0), index, IsPart);
        var after = groups.FindIndex(index + 1, IsPart);
        return (before >= 0 && groups[before].Text.TrimStart('[')[0] is 'h' or 'H') || (after >= 0 && groups[after].Text.TrimStart('[')[0] is 's' or 'S');
    }

    private static bool IsPart(FormatToken token) => !token.IsLiteral && IsLetter(token.Text.TrimStart('[') is [var first, ..] ? first : ' ');

    /// <summary>The tokens, with one letter written several times taken together.</summary>
    private static List<FormatToken> Groups(string code)
    {
        var groups = new List<FormatToken>();
        foreach (var token in FormatSections.Tokens(code))
        {
            var isSame = !token.IsLiteral && token.Text.Length == 1 && groups is [.., { IsLiteral: false } last] && char.ToLowerInvariant(last.Text[^1]) == char.ToLowerInvariant(token.Text[0])
                && (IsLetter(token.Text[0]) || token.Text[0] is 'a' or 'A' or '0');
            if (isSame) groups[^1] = new(groups[^1].Text + token.Text, false);
            else groups.Add(token);
        }

        return groups;
    }
}
