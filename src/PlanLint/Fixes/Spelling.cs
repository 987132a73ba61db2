using System.Buffers;
using System.Globalization;
using System.Text;

namespace PlanLint.Fixes;

/// <summary>Writes words so that they stand for themselves in a value of a style.</summary>
internal static class Spelling
{
    /// <summary>A question mark ends a value in a flow for some parsers, ours among them.</summary>
    private static readonly SearchValues<char> FlowMarks = SearchValues.Create(",[]{}?");

    private const string Indicators = "-?:,[]{}#&*!|>'\"%@` ";
    private static readonly SearchValues<char> MarkdownMarks = SearchValues.Create("\\`*_[]<>&|~#");

    /// <summary>The words as they are written; null when the style cannot say them.</summary>
    /// <param name="words">The words.</param>
    /// <param name="style">The style of the value that they go into.</param>
    /// <param name="isAtStart">Whether the value begins with them.</param>
    public static string? Of(string words, ValueStyle style, bool isAtStart)
    {
        if (style is ValueStyle.Escaped) return Escaped(words);
        if (words.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029')) return null;
        return style switch
        {
            ValueStyle.Bare => words.Length == 0 ? "" : null,
            ValueStyle.SingleQuoted => words.Replace("'", "''", StringComparison.Ordinal),
            ValueStyle.Plain => IsPlain(words, isAtStart) ? words : null,
            ValueStyle.Block => isAtStart && words.StartsWith(' ') ? null : words,
            ValueStyle.QuotedField => words.Replace("\"", "\"\"", StringComparison.Ordinal),
            ValueStyle.BareField => words.AsSpan().IndexOfAny(",;|\"") < 0 ? words : null,
            ValueStyle.Html => Html(words),
            ValueStyle.Markdown => Markdown(words),
            _ => words,
        };
    }

    /// <summary>A whole value in quotation marks, for a value that has none and cannot do without; null where the style has no such form.</summary>
    public static string? Quoted(string value, ValueStyle style) => style switch
    {
        ValueStyle.Plain => $"\"{Escaped(value)}\"",
        ValueStyle.BareField => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ => null,
    };

    /// <summary>Text of an XML or HTML document.</summary>
    public static string Html(string words) =>
        words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static string Escaped(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (c is '"' or '\\') text.Append('\\').Append(c);
            else if (c is '\n') text.Append("\\n");
            else if (c is '\t') text.Append("\\t");
            else if (char.IsControl(c) || c is '\u2028' or '\u2029') text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else text.Append(c);
        }

        return text.ToString();
    }

    private static bool IsPlain(string words, bool isAtStart) =>
        words.AsSpan().IndexOfAny(FlowMarks) < 0
        && !words.Contains(": ", StringComparison.Ordinal) && !words.Contains(" #", StringComparison.Ordinal)
        && words is not ([':' or '#', ..] or [.., ':'])
        && !(isAtStart && words.Length > 0 && Indicators.Contains(words[0], StringComparison.Ordinal));

    private static string Markdown(string words)
    {
        if (words.AsSpan().IndexOfAny(MarkdownMarks) < 0) return words;
        var text = new StringBuilder(words.Length + 4);
        foreach (var c in words)
        {
            if (MarkdownMarks.Contains(c)) text.Append('\\');
            text.Append(c);
        }

        return text.ToString();
    }
}
