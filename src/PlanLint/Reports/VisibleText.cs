using System.Buffers;
using System.Globalization;
using System.Text;

namespace PlanLint.Reports;

/// <summary>Makes text from a file harmless to terminals and to the logs of build servers: what would act or hide is written as an escape that can be seen.</summary>
internal static class VisibleText
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';
    private const int LongestCommand = 16;

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => c is '#' || char.IsSurrogate(c) || IsUnsafe(c))]);

    /// <summary>
    /// The text on one line: control and format characters, line and paragraph separators and halves of surrogate pairs become
    /// <c>\u001B</c> or <c>\U000E0041</c>. The two joiners stay, for they belong to the spelling of words and emoji. <c>##vso[</c> and
    /// <c>##[</c> become <c>#\u0023vso[</c> and <c>#\u0023[</c>: Azure Pipelines and GitHub Actions obey them anywhere in a line.
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

    /// <summary>The text as the start of a line, where GitHub Actions would obey <c>::</c>, blanks in front of it or not.</summary>
    public static string AtLineStart(string text)
    {
        return WithoutCommand(Of(text));
    }

    /// <summary>The same for text that is shown already and may hold tabs.</summary>
    public static string WithoutCommand(string shown)
    {
        var blanks = shown.Length - shown.AsSpan().TrimStart().Length;
        return shown.AsSpan(blanks).StartsWith("::", StringComparison.Ordinal) ? string.Concat(shown.AsSpan(0, blanks), "\\u003A", shown.AsSpan(blanks + 1)) : shown;
    }

    /// <summary>What to write for the character at an offset; null when it can stand as it is.</summary>
    public static string? Escape(string text, int offset)
    {
        var c = text[offset];
        if (c is '#') return IsCommand(text, offset) ? "\\u0023" : null;
        if (!char.IsSurrogate(c)) return IsUnsafe(c) ? $"\\u{(int)c:X4}" : null;
        if (!Rune.TryGetRuneAt(text, offset, out var rune)) return $"\\u{(int)c:X4}";
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format ? $"\\U{rune.Value:X8}" : null;
    }

    /// <summary>Whether the second # of <c>##</c>, letters and <c>[</c> stands there.</summary>
    private static bool IsCommand(string text, int offset)
    {
        if (offset == 0 || text[offset - 1] is not '#') return false;
        var end = offset + 1;
        while (end < text.Length && end - offset <= LongestCommand && char.IsAsciiLetter(text[end])) end++;
        return end < text.Length && text[end] is '[';
    }

    private static bool IsUnsafe(char c) => c is '\uFFFE' or '\uFFFF' || char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => c is not (ZeroWidthNonJoiner or ZeroWidthJoiner),
        _ => false,
    };
}
