using System.Text;
using PlanLint.Text;

namespace PlanLint.Profiles;

/// <summary>Titles and names as they are compared with a profile.</summary>
internal static class TitleKey
{
    private const string Leading = "实施";

    /// <summary>The text without white space, punctuation and symbols; brackets go, what stands in them stays.</summary>
    public static string Of(string text)
    {
        var first = 0;
        while (first < text.Length && !IsMark(text[first])) first++;
        if (first == text.Length) return text;
        var key = new StringBuilder(text, 0, first, text.Length);
        for (var i = first; i < text.Length; i++)
        {
            if (!IsMark(text[i])) key.Append(text[i]);
        }

        return key.ToString();
    }

    /// <summary>The last character of <see cref="Of"/>; null where that is empty.</summary>
    public static char? LastOf(string text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (!IsMark(text[i])) return text[i];
        }

        return null;
    }

    /// <summary>As <see cref="Of"/>, without a leading 实施.</summary>
    public static string OfTitle(string title)
    {
        var key = Of(title);
        return key.StartsWith(Leading, StringComparison.Ordinal) && key.Length > Leading.Length ? key[Leading.Length..] : key;
    }

    /// <summary>As <see cref="OfTitle"/>, without what stands in round brackets; all of the title when nothing else is left.</summary>
    public static string OutsideBrackets(string title)
    {
        if (title.AsSpan().IndexOfAny('（', '(') < 0) return OfTitle(title);

        var kept = new StringBuilder(title.Length);
        // Length of the kept text at each bracket that is still open: closing one cuts back to there, an unclosed one cuts nothing.
        var open = new Stack<int>();
        foreach (var c in title)
        {
            if (c is '（' or '(') open.Push(kept.Length);
            else if (c is not ('）' or ')')) kept.Append(c);
            else if (open.TryPop(out var start)) kept.Length = start;
        }
        var key = OfTitle(kept.ToString());
        return key.Length > 0 ? key : OfTitle(title);
    }

    private static bool IsMark(char c) => !Characters.IsCommonHan(c) && (char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsSymbol(c) || char.IsControl(c));
}
