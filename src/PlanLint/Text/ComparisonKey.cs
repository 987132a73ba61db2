using System.Globalization;
using System.Text;

namespace PlanLint.Text;

/// <summary>What texts are compared by. Two texts that a reader would call the same have the same key.</summary>
public static class ComparisonKey
{
    private const string Implement = "实施";

    /// <summary>
    /// Half-width, Latin in lower case, without white space, punctuation and invisible characters. <c>%</c> stays, and between two digits a
    /// decimal point stays and every range mark becomes <c>-</c>: 1.5 is not 15, and 5-10 is not 510.
    /// </summary>
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (CharacterAt(text, i) is { } c) key.Append(c);
        }

        return key.ToString();
    }

    /// <summary>What <see cref="Of"/> makes of the character at an offset; null when it drops it.</summary>
    internal static char? CharacterAt(string text, int i)
    {
        if (Characters.IsCommonHan(text[i])) return text[i];
        var c = Width.Narrow(text[i]);
        if (!IsDropped(c)) return char.ToLowerInvariant(c);
        return IsBetweenDigits(text, i) && (c is '.' || Characters.IsDash(c)) ? (c is '.' ? '.' : '-') : null;
    }

    /// <summary><see cref="Of"/> without a leading 实施: “实施农民技能提升行动” and “农民技能提升行动” are one title.</summary>
    public static string OfTitle(string title)
    {
        var key = Of(title);
        return key.Length > Implement.Length && key.StartsWith(Implement, StringComparison.Ordinal) ? key[Implement.Length..] : key;
    }

    /// <summary>Half-width, without white space and invisible characters; brackets and other marks stay.</summary>
    public static string OfUnit(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (Characters.IsCommonHan(c) || !IsBlank(c)) key.Append(Width.Narrow(c));
        }

        return key.ToString();
    }

    private static bool IsBetweenDigits(string text, int i) =>
        i > 0 && i + 1 < text.Length && Characters.IsDigit(text[i - 1]) && Characters.IsDigit(text[i + 1]);

    private static bool IsDropped(char c) => c is not '%' && (IsBlank(c) || char.IsPunctuation(c) || Characters.IsDash(c));

    private static bool IsBlank(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format;
}
