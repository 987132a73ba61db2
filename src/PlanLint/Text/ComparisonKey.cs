using System.Buffers;
using System.Globalization;

namespace PlanLint.Text;

/// <summary>What texts are compared by. Two texts that a reader would call the same have the same key.</summary>
public static class ComparisonKey
{
    private const string Implement = "实施";

    /// <summary>
    /// Half-width, Latin in lower case, without white space, punctuation and invisible characters. <c>%</c> stays, and between two digits a
    /// decimal point stays and every range mark becomes <c>-</c>: 1.5 is not 15, and 5-10 is not 510.
    /// </summary>
    public static string Of(string text) => IsHanAlone(text) ? text : Of(text.AsSpan());

    /// <summary>What <see cref="Of(string)"/> makes of a piece of a text that stood alone.</summary>
    internal static string Of(ReadOnlySpan<char> text)
    {
        var key = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Characters.IsCommonHan(text[i])) key[length++] = text[i];
            else if (CharacterAt(text, i) is { } c) key[length++] = c;
        }

        return Taken(key, length);
    }

    /// <summary>What <see cref="Of(string)"/> makes of the character at an offset; null when it drops it.</summary>
    internal static char? CharacterAt(ReadOnlySpan<char> text, int i)
    {
        if (Characters.IsCommonHan(text[i])) return text[i];
        var c = Width.Narrow(text[i]);
        if (!IsDropped(c)) return char.ToLowerInvariant(c);
        return (c is '.' || Characters.IsDash(c)) && IsBetweenDigits(text, i) ? (c is '.' ? '.' : '-') : null;
    }

    /// <summary><see cref="Of(string)"/> without a leading 实施: “实施农民技能提升行动” and “农民技能提升行动” are one title.</summary>
    public static string OfTitle(string title)
    {
        var key = Of(title);
        return key.Length > Implement.Length && key.StartsWith(Implement, StringComparison.Ordinal) ? key[Implement.Length..] : key;
    }

    /// <summary>Half-width, without white space and invisible characters; brackets and other marks stay.</summary>
    public static string OfUnit(string name)
    {
        if (IsHanAlone(name)) return name;
        var key = ArrayPool<char>.Shared.Rent(name.Length);
        var length = 0;
        foreach (var c in name)
        {
            if (Characters.IsCommonHan(c) || !IsBlank(c)) key[length++] = Width.Narrow(c);
        }

        return Taken(key, length);
    }

    /// <summary>Whether there is nothing to drop or to change, as in most names and titles.</summary>
    private static bool IsHanAlone(string text) => text.AsSpan().IndexOfAnyExceptInRange(Characters.FirstHan, Characters.LastHan) < 0;

    private static string Taken(char[] key, int length)
    {
        var taken = new string(key, 0, length);
        ArrayPool<char>.Shared.Return(key);
        return taken;
    }

    private static bool IsBetweenDigits(ReadOnlySpan<char> text, int i) =>
        i > 0 && i + 1 < text.Length && Characters.IsDigit(text[i - 1]) && Characters.IsDigit(text[i + 1]);

    private static bool IsDropped(char c) => c is not '%' && (char.IsPunctuation(c) || Characters.IsDash(c) || IsBlank(c));

    private static bool IsBlank(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format;
}
