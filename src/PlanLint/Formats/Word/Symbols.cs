using System.Globalization;

namespace PlanLint.Formats.Word;

/// <summary>Characters of symbol fonts, which stand in an area of Unicode that has no meaning of its own.</summary>
internal static class Symbols
{
    private const char Dot = '•';

    /// <summary>What a person sees for a bullet of a list.</summary>
    public static string Bullet(string text) => string.Concat(text.Select(c => IsPrivate(c) ? Shown(c) : c));

    /// <summary>What a person sees for a symbol given by its hexadecimal code; empty when the code is none.</summary>
    public static string OfCode(string? code)
    {
        if (!ushort.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)) return "";
        var symbol = (char)number;
        if (IsPrivate(symbol)) return Shown(symbol).ToString();
        return char.IsSurrogate(symbol) || char.IsControl(symbol) ? "" : symbol.ToString();
    }

    private static bool IsPrivate(char symbol) => symbol is >= '\uE000' and <= '\uF8FF';

    /// <summary>The usual signs of Symbol and Wingdings; a dot for the rest, for that is what they are used as.</summary>
    private static char Shown(char symbol) => symbol switch
    {
        '\uF06C' => '●',
        '\uF06E' => '■',
        '\uF06F' or '\uF071' or '\uF0A8' => '□',
        '\uF075' => '◆',
        '\uF076' => '❖',
        '\uF0A3' => '□',
        '\uF0A7' => '▪',
        '\uF0D8' => '➢',
        '\uF0E0' => '→',
        '\uF0FC' => '✓',
        '\uF052' or '\uF0FE' => '☑',
        _ => Dot,
    };
}
