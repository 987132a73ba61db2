using System.Globalization;

namespace PlanLint.Config;

/// <summary>
/// Splits an <c>.editorconfig</c> into the lines that Roslyn's <c>AnalyzerConfig</c> sees, with their places, which Roslyn does not tell.
/// Keys are letters, digits, <c>_ . -</c>; <c>=</c> or <c>:</c> follows; <c>#</c> or <c>;</c> begins a comment anywhere in a value.
/// </summary>
internal static class ConfigLines
{
    private static readonly char[] LineBreaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>The lines in the order of the text, without blank ones and comments.</summary>
    public static IEnumerable<ConfigLine> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(LineBreaks, start);
            if (end < 0) end = text.Length;
            if (Line(text, start, end) is { } line) yield return line;
            start = end + 1;
        }
    }

    private static ConfigLine? Line(string text, int start, int end)
    {
        start = SkipSpace(text, start, end);
        if (start == end || text[start] is '#' or ';') return null;
        return Section(text, start, end) ?? (ConfigLine?)Property(text, start, end) ?? new ConfigLine.Stray(start, text[start..end].TrimEnd());
    }

    private static ConfigLine.Section? Section(string text, int start, int end)
    {
        if (text[start] is not '[') return null;

        var close = -1;
        var at = start + 1;
        for (; at < end && (text[at] is not ('#' or ';') || text[at - 1] is '\\'); at++)
        {
            if (text[at] is ']') close = at;
        }
        return close > start + 1 && SkipSpace(text, close + 1, at) == at ? new ConfigLine.Section(start, text[(start + 1)..close]) : null;
    }

    private static ConfigLine.Property? Property(string text, int start, int end)
    {
        var keyEnd = start;
        while (keyEnd < end && IsKey(text[keyEnd])) keyEnd++;
        var sign = SkipSpace(text, keyEnd, end);
        if (keyEnd == start || sign == end || text[sign] is not ('=' or ':')) return null;

        var valueStart = SkipSpace(text, sign + 1, end);
        var valueEnd = text.AsSpan(valueStart, end - valueStart).IndexOfAny('#', ';') is var comment and >= 0 ? valueStart + comment : end;
        return new ConfigLine.Property(start, text[start..keyEnd].ToLowerInvariant(), text[valueStart..valueEnd].TrimEnd(), valueStart);
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    private static bool IsKey(char c) =>
        char.IsLetterOrDigit(c) || c is '.' or '-' or '\u200C' or '\u200D'
        || char.GetUnicodeCategory(c) is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
