namespace PlanLint.Text;

/// <summary>Characters that look like one half of a bracket pair and are something else.</summary>
internal static class StrayMarks
{
    private const int LongestOrdinal = 3;

    /// <summary>
    /// Whether the mark is an apostrophe (don’t), closes an ordinal (<c>1)</c>, <c>一)</c> where a line or clause begins), or is the mouth
    /// of an emoticon (<c>:-)</c>).
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Offset of the mark.</param>
    /// <param name="wide">How many （ are open there.</param>
    /// <param name="narrow">How many ( are open there.</param>
    public static bool IsNoBracket(ReadOnlySpan<char> text, int index, int wide, int narrow) => text[index] switch
    {
        '’' => index > 0 && index + 1 < text.Length && char.IsAsciiLetter(text[index - 1]) && char.IsAsciiLetter(text[index + 1]),
        ')' => narrow == 0 && (EndsOrdinal(text, index, isInside: wide > 0) || (wide == 0 && HasEyes(text, index))),
        '）' => wide + narrow == 0 && EndsOrdinal(text, index, isInside: false),
        '(' => HasEyes(text, index) && (index + 1 == text.Length || char.IsWhiteSpace(text[index + 1])),
        _ => false,
    };

    private static bool EndsOrdinal(ReadOnlySpan<char> text, int index, bool isInside)
    {
        var start = OrdinalStart(text, index);
        if (start == index) return false;
        var before = Characters.SkipGapsBack(text, start);
        if (before == 0 || Characters.IsLineBreak(text[before - 1])) return true;
        return text[before - 1] is '。' or '；' or ';' or '：' or ':'
            || (!isInside && (text[before - 1] is '，' or ',' or '、' or '\t' || before < start));
    }

    private static int OrdinalStart(ReadOnlySpan<char> text, int index)
    {
        if (index > 0 && Characters.IsLatin(text[index - 1])) return index - 1;
        Func<char, bool> isPart = index > 0 && Characters.IsDigit(text[index - 1]) ? Characters.IsDigit : IsHanOrdinal;
        var start = index;
        while (start > 0 && index - start < LongestOrdinal && isPart(text[start - 1])) start--;
        return start;
    }

    private static bool IsHanOrdinal(char c) => c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十';

    private static bool HasEyes(ReadOnlySpan<char> text, int index)
    {
        if (index > 1 && text[index - 1] is '-' or '^' or '_') index--;
        return index > 0 && text[index - 1] is ':' or ';' or '=' or '^' or '_';
    }
}
