using System.Buffers;

namespace PlanLint.Text;

/// <summary>Classes of UTF-16 code units that the scanners of this folder ask for.</summary>
internal static class Characters
{
    /// <summary>Where the block of <see cref="IsCommonHan"/> begins.</summary>
    public const char FirstHan = '\u4E00';

    /// <summary>Where it ends.</summary>
    public const char LastHan = '\u9FFF';

    // The gaps that lie in no range of gaps.
    private static readonly SearchValues<char> SingleGaps = SearchValues.Create(" \u00A0\u3000\u202F");

    /// <summary>A Chinese character of the basic plane, or half of one beyond it.</summary>
    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\uF900' and <= '\uFAFF' || char.IsSurrogate(c);

    /// <summary>A Chinese character, a full-width form or a mark that only Chinese text uses.</summary>
    public static bool IsChinese(char c) => IsHan(c) || c is >= '\u3001' and <= '\u303F' or >= '！' and <= '～' or '“' or '”' or '‘' or '’' or '…' or '—' or '〇';

    /// <summary>0–9, also full-width.</summary>
    public static bool IsDigit(char c) => c is >= '0' and <= '9' or >= '０' and <= '９';

    /// <summary>A letter of the Latin alphabet without accents, also full-width.</summary>
    public static bool IsLatin(char c) => char.IsAsciiLetter(Width.Narrow(c));

    /// <summary>White space within a line, a tab excepted.</summary>
    public static bool IsGap(char c) => c is ' ' or '\u00A0' or '\u3000' or '\u202F' or >= '\u2000' and <= '\u200A';

    /// <summary>A Chinese character that Unicode's first block of them holds, as most of a plan's are: no mark, no space, of one width.</summary>
    public static bool IsCommonHan(char c) => c is >= FirstHan and <= LastHan;

    /// <summary>What begins a new line.</summary>
    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u000B' or '\f' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>A connector of ranges: hyphen, dash, box-drawing line, tilde or wave.</summary>
    public static bool IsDash(char c) => c is '-' or '~' or '－' or '～' or '〜' or '─' or '−' or >= '\u2010' and <= '\u2015';

    /// <summary>The offset of the first of some characters from <paramref name="start"/> on; negative when there is none.</summary>
    public static int NextOf(string text, int start, SearchValues<char> characters) => text.AsSpan(start).IndexOfAny(characters) is >= 0 and var at ? start + at : -1;

    /// <summary>The offset of the first of some marks from <paramref name="start"/> on; the length of the text when there is none.</summary>
    /// <param name="text">Mostly Chinese characters, which are passed faster than marks of many kinds are looked for.</param>
    /// <param name="start">From 0 to the length of the text.</param>
    /// <param name="marks">None is <see cref="IsCommonHan"/>.</param>
    public static int NextMark(ReadOnlySpan<char> text, int start, SearchValues<char> marks)
    {
        for (var at = start; text[at..].IndexOfAnyExceptInRange(FirstHan, LastHan) is >= 0 and var passed; at++)
        {
            at += passed;
            if (marks.Contains(text[at])) return at;
        }

        return text.Length;
    }

    /// <summary>The last character before an offset that is no white space; '\0' when there is none.</summary>
    public static char Before(string text, int index) => text.AsSpan(0, index).TrimEnd() is [.., var before] ? before : '\0';

    /// <summary>The first character behind an offset that is no white space; '\0' when there is none.</summary>
    public static char After(string text, int index) => text.AsSpan(index + 1).TrimStart() is [var after, ..] ? after : '\0';

    /// <summary>Whether a text has a <see cref="IsGap">gap</see>.</summary>
    public static bool HasGap(ReadOnlySpan<char> text) => text.ContainsAny(SingleGaps) || text.ContainsAnyInRange('\u2000', '\u200A');

    /// <summary>The first offset from <paramref name="index"/> on that holds no <see cref="IsGap">gap</see>.</summary>
    public static int SkipGaps(string text, int index)
    {
        while (index < text.Length && IsGap(text[index])) index++;
        return index;
    }

    /// <summary>The offset behind the last character before <paramref name="index"/> that is no <see cref="IsGap">gap</see>.</summary>
    public static int SkipGapsBack(ReadOnlySpan<char> text, int index)
    {
        while (index > 0 && IsGap(text[index - 1])) index--;
        return index;
    }

    /// <summary>Whether a word stands at an offset, which may lie anywhere.</summary>
    public static bool Has(string text, int index, string word) =>
        index >= 0 && index <= text.Length - word.Length && text.AsSpan(index, word.Length).SequenceEqual(word);

    /// <summary>Whether a word ends at an offset, which may lie anywhere.</summary>
    public static bool HasBefore(string text, int index, string word) => Has(text, index - word.Length, word);
}
