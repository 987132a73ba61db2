using System.Globalization;
using AngleSharp.Html;

namespace PlanLint.Formats.Web;

/// <summary>Character references of HTML: <c>&amp;mdash;</c>, <c>&amp;#8212;</c>, <c>&amp;#x2014;</c>, and the old ones without a semicolon.</summary>
internal static class HtmlEntities
{
    private const int LongestName = 32;

    /// <summary>What the reference at <paramref name="at"/>, where an ampersand stands, means, and how wide it is in the text. An ampersand that begins none stands for itself.</summary>
    public static (string Value, int Width) At(string text, int at, int end)
    {
        var start = at + 1;
        if (start < end && text[start] == '#') return Number(text, at, end);
        var name = start;
        while (name < end && name - start < LongestName && char.IsAsciiLetterOrDigit(text[name])) name++;
        if (name < end && text[name] == ';' && Symbol(text[start..(name + 1)]) is { } whole) return (whole, name + 1 - at);
        for (var length = name - start; length > 1; length--)
        {
            if (Symbol(text.Substring(start, length)) is { } symbol) return (symbol, 1 + length);
        }

        return ("&", 1);
    }

    private static string? Symbol(string name) => HtmlEntityProvider.Resolver.GetSymbol(name) is { Length: > 0 } symbol ? symbol : null;

    private static (string Value, int Width) Number(string text, int at, int end)
    {
        var isHex = at + 2 < end && text[at + 2] is 'x' or 'X';
        var start = at + (isHex ? 3 : 2);
        var digits = start;
        while (digits < end && (isHex ? char.IsAsciiHexDigit(text[digits]) : char.IsAsciiDigit(text[digits]))) digits++;
        if (digits == start) return ("&", 1);
        var width = digits - at + (digits < end && text[digits] == ';' ? 1 : 0);
        var style = isHex ? NumberStyles.HexNumber : NumberStyles.None;
        return int.TryParse(text.AsSpan(start, digits - start), style, CultureInfo.InvariantCulture, out var code) ? (Character(code), width) : ("\uFFFD", width);
    }

    private static string Character(int code)
    {
        if (HtmlEntityProvider.IsInCharacterTable(code)) return HtmlEntityProvider.GetSymbolFromTable(code) ?? "\uFFFD";
        return code is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) ? char.ConvertFromUtf32(code) : "\uFFFD";
    }
}
