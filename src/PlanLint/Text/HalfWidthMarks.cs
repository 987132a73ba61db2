using System.Buffers;
using PlanLint.Model;

namespace PlanLint.Text;

/// <summary>Half-width marks and brackets in Chinese text (GB/T 15834).</summary>
internal static class HalfWidthMarks
{
    private static readonly SearchValues<char> Narrow = SearchValues.Create("(,;:!?");

    private const string Opening = "“‘《〈〔（(【";
    private const string Closing = "”’》〉〕）)】";

    /// <summary>
    /// Adds each <c>, ; : ! ?</c> that stands behind a Chinese character, a closing mark or <c>%</c> and in front of one, of an opening mark or of the
    /// end of a line; and each pair <c>( )</c> with a Chinese character inside. Times, ratios, addresses and Latin words have none.
    /// </summary>
    public static void Find(string text, BracketPairs pairs, List<TextFault> faults)
    {
        var first = text.AsSpan().IndexOfAny(Narrow);
        if (first < 0) return;
        var nextWord = first;
        for (var i = first; i < text.Length; i++)
        {
            if (text[i] is '(' && pairs.PartnerOf(i) is var close && close > i && text[close] is ')')
            {
                for (nextWord = Math.Max(nextWord, i); nextWord < text.Length && !IsWord(text[nextWord]);) nextWord++;
                if (nextWord < close) faults.Add(new(StyleFaultKind.HalfWidthMark, TextSpan.Between(i, close + 1), new TextEdit(new(i, 1), "（"), new TextEdit(new(close, 1), "）")));
            }
            else if (text[i] is ',' or ';' or ':' or '!' or '?' && IsInChinese(text, i))
            {
                faults.Add(new(StyleFaultKind.HalfWidthMark, new(i, 1), new TextEdit(new(i, 1), Width.Widen(text[i]).ToString())));
            }
        }
    }

    private static bool IsInChinese(string text, int index)
    {
        if (index == 0 || !(IsWord(text[index - 1]) || text[index - 1] is '%' or '％' || Closing.Contains(text[index - 1], StringComparison.Ordinal))) return false;
        var next = Characters.SkipGaps(text, index + 1);
        if (next == text.Length || Characters.IsLineBreak(text[next])) return true;
        return IsWord(text[next]) || Opening.Contains(text[next], StringComparison.Ordinal)
            || (text[index] is '!' or '?' && Closing.Contains(text[next], StringComparison.Ordinal));
    }

    private static bool IsWord(char c) => Characters.IsHan(c) && !char.IsSurrogate(c);
}
