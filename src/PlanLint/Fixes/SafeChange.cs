using System.Globalization;
using System.Text;
using PlanLint.Text;

namespace PlanLint.Fixes;

/// <summary>
/// What a safe fix must leave alone: every character that is neither a punctuation mark nor white space, signs of units such as <c>%</c>
/// among them, in the same order, and no two numbers joined or one split. A zero that pads the number of a month or day may go.
/// </summary>
internal static class SafeChange
{
    private const string Signs = "%％‰‱#＃&＆@＠*＊/／\\＼§";
    private const string SymbolMarks = "~～<>＜＞|─−";

    /// <summary>Whether the two texts differ in marks and white space only.</summary>
    public static bool Holds(string before, string after) => Kept(before) == Kept(after);

    private static string Kept(string text)
    {
        var kept = new StringBuilder(text.Length);
        var isApart = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsMark(c))
            {
                isApart = true;
                continue;
            }

            var follows = kept.Length > 0 && Characters.IsDigit(kept[^1]);
            if (Characters.IsDigit(c) && (!follows || isApart) && IsPadding(text, i)) continue;
            if (Characters.IsDigit(c) && follows && isApart) kept.Append('\0');
            kept.Append(c);
            isApart = false;
        }

        return kept.ToString();
    }

    private static bool IsMark(char c)
    {
        if (Characters.IsCommonHan(c)) return false;
        if (char.IsWhiteSpace(c)) return true;
        if (Signs.Contains(c, StringComparison.Ordinal)) return false;
        return SymbolMarks.Contains(c, StringComparison.Ordinal) || char.GetUnicodeCategory(c) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation;
    }

    /// <summary>The 0 of 09月.</summary>
    private static bool IsPadding(string text, int index)
    {
        if (text[index] is not ('0' or '０') || index + 1 == text.Length || !Characters.IsDigit(text[index + 1])) return false;
        var next = Characters.SkipGaps(text, index + 2);
        return next < text.Length && text[next] is '月' or '日';
    }
}
