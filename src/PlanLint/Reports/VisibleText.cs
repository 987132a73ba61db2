using System.Buffers;
using System.Globalization;
using System.Text;

namespace PlanLint.Reports;

/// <summary>
/// Makes text from a file harmless to a terminal and to a build server that reads the output: what would act or hide is written as an escape
/// that can be seen.
/// </summary>
internal static class VisibleText
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => char.IsSurrogate(c) || IsUnsafe(c) || c is '#')]);

    /// <summary>
    /// The text on one line: control and format characters, line and paragraph separators and halves of surrogate pairs become
    /// <c>\u001B</c> or <c>\U000E0041</c>. The two joiners stay, for they belong to the spelling of words and emoji. A command to a build
    /// server, <c>##vso[…]</c> or <c>##[…]</c>, which counts anywhere in a line, loses its second <c>#</c>.
    /// </summary>
    public static string Of(string text)
    {
        var first = text.AsSpan().IndexOfAny(Suspects);
        if (first < 0) return text;
        var result = new StringBuilder(text.Length + 16).Append(text, 0, first);
        for (var i = first; i < text.Length;)
        {
            var width = Rune.TryGetRuneAt(text, i, out var rune) ? rune.Utf16SequenceLength : 1;
            if (Escape(text, i) is { } escape) result.Append(escape);
            else result.Append(text, i, width);
            i += width;
        }

        return result.ToString();
    }

    /// <summary>What to write for the character at an offset; null when it can stand as it is.</summary>
    public static string? Escape(string text, int offset)
    {
        var c = text[offset];
        if (!char.IsSurrogate(c)) return IsUnsafe(c) || IsCommand(text, offset) ? $"\\u{(int)c:X4}" : null;
        if (!Rune.TryGetRuneAt(text, offset, out var rune)) return $"\\u{(int)c:X4}";
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format ? $"\\U{rune.Value:X8}" : null;
    }

    private static bool IsCommand(string text, int offset)
    {
        if (text[offset] is not '#' || offset == 0 || text[offset - 1] is not '#') return false;
        var end = offset + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        return end < text.Length && text[end] is '[';
    }

    private static bool IsUnsafe(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => c is not (ZeroWidthNonJoiner or ZeroWidthJoiner),
        _ => false,
    };
}
