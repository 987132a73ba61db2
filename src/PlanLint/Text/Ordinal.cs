using System.Buffers;
using System.Globalization;

namespace PlanLint.Text;

/// <summary>A number in front of an item of a list.</summary>
/// <param name="Form">How it is written: numbers of one list have one form. For 1.2 it holds the 1 as well.</param>
/// <param name="Value">The number, from 1; of 1.2 it is 2.</param>
public readonly record struct Ordinal(string Form, int Value)
{
    private const int Greatest = 9999;
    private const string HanDigits = "一二三四五六七八九";
    private const string Arabic = "1";
    private const string Han = "一";
    private const string Circled = "①";

    private static readonly SearchValues<char> Points = SearchValues.Create("0123456789.-");
    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十百");

    /// <summary>Reads 3, 3., （3）, 三、, 第三条, ③ or 2.3; null for what is no number of a list. Brackets and marks do not count, full-width digits are digits.</summary>
    public static Ordinal? Parse(string text)
    {
        var printed = Width.Narrow(text).Trim().TrimStart('(', '第', '[').TrimEnd('.', ',', '、', ')', ']', '条', '项', '。', ' ');
        if (printed.Length is 0 or > 12) return null;
        if (printed is [>= '①' and <= '⑳']) return new(Circled, printed[0] - '①' + 1);
        var point = printed.AsSpan().LastIndexOfAny('.', '-');
        var last = printed.AsSpan(point + 1);
        if (point == 0 || last.IsEmpty || (point > 0 && (!char.IsAsciiDigit(last[0]) || printed.AsSpan(0, point).ContainsAnyExcept(Points)))) return null;
        if (char.IsAsciiDigit(last[0]))
            return last.Length <= 4 && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 ? new(point > 0 ? printed[..(point + 1)] : Arabic, number) : null;
        return !last.ContainsAnyExcept(Numerals) && ChineseNumeral.TryParse(last, out var value) && value is >= 1 and <= Greatest ? new(Han, (int)value) : null;
    }

    /// <summary>Another number as this one is written: 四 beside 三, 4 beside 3, ④ beside ③, 2.4 beside 2.3.</summary>
    public string Write(int value) => Form switch
    {
        Han when value is >= 1 and <= 99 => InHan(value),
        Circled when value is >= 1 and <= 20 => ((char)('①' + value - 1)).ToString(),
        Han or Circled or Arabic => value.ToString(CultureInfo.InvariantCulture),
        _ => Form + value.ToString(CultureInfo.InvariantCulture),
    };

    private static string InHan(int value)
    {
        var (tens, ones) = (value / 10, value % 10);
        var one = ones > 0 ? HanDigits[(ones - 1)..ones] : "";
        return tens switch { 0 => one, 1 => $"十{one}", _ => $"{HanDigits[tens - 1]}十{one}" };
    }
}
