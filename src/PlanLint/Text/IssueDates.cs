using System.Globalization;
using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Dates of issue, 成文日期 (GB/T 9704—2012, 7.3.5.4): Arabic numerals, year, month and day, no zeros in front.</summary>
public static partial class IssueDates
{
    private static readonly System.Buffers.SearchValues<char> ChineseDigits = System.Buffers.SearchValues.Create("一二三四五六七八九十〇零○");

    /// <summary>Reads a date as written. White space and width do not count, nor does 印发 behind it; what is not a date at all is <see cref="DateFault.OtherForm"/>.</summary>
    /// <returns>The fault, the day if one can be read, and the zeros in front of numbers as spans of the text.</returns>
    public static (DateFault Fault, DateOnly? Day, IReadOnlyList<TextSpan> Zeros) Read(string text)
    {
        if (text.Length > 60) return (DateFault.OtherForm, null, []);
        var compact = new Compact(text, new(0, text.Length));
        var narrow = Width.Narrow(compact.Text);
        var match = Written().Match(narrow);
        if (!match.Success) return (DateFault.OtherForm, Numeric().Match(narrow) is { Success: true } other ? Day(other) : null, []);
        var day = match.Groups["day"].Success ? Day(match) : null;
        if (!match.Groups["day"].Success) return (DateFault.Incomplete, null, []);
        if (day is null) return (DateFault.NoSuchDay, null, []);
        if (match.ValueSpan.ContainsAny(ChineseDigits)) return (DateFault.ChineseNumerals, day, []);
        IReadOnlyList<TextSpan> zeros = [.. new[] { match.Groups["month"], match.Groups["day"] }.Where(g => g.ValueSpan[0] is '0').Select(g => compact.ToOriginal(g.Index, g.Index + 1))];
        return (zeros.Count > 0 ? DateFault.ZeroPadded : DateFault.None, day, zeros);
    }

    private static DateOnly? Day(Match match)
    {
        var (year, month, day) = (Number(match.Groups["year"]), Number(match.Groups["month"]), Number(match.Groups["day"]));
        return year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static int Number(Group group) =>
        int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : ChineseNumeral.TryParse(group.ValueSpan, out var han) && han is > 0 and < 10_000 ? (int)han
        : 0;

    [GeneratedRegex("^[(]?(?<year>[0-9]{4}|[一二][〇零○O一二三四五六七八九]{3})年(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日)?(?:印发|发布)?[)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex("^(?<year>[0-9]{4})[-./](?<month>[0-9]{1,2})[-./](?<day>[0-9]{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();
}
