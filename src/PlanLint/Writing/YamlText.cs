using System.Globalization;
using System.Text;
using PlanLint.Text;

namespace PlanLint.Writing;

/// <summary>Writes one value so that the YAML reader reads the same value: plain where that is safe, folded where it is long, else quoted.</summary>
internal static class YamlText
{
    /// <summary>Columns of a line, a Chinese character taking two.</summary>
    public const int Columns = 110;

    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    /// <summary>A value in block style.</summary>
    /// <param name="text">The value.</param>
    /// <param name="indent">Spaces in front of the lines of a folded value.</param>
    /// <param name="column">Columns taken in front of the value.</param>
    public static string Block(string text, int indent, int column)
    {
        if (IsPrintable(text) && column + DisplayWidth.Of(text) > Columns && Folded(text, indent) is { } folded) return folded;
        if (Literal(text, indent) is { } literal) return literal;
        return IsPlain(text, isFlow: false) ? text : Quoted(text);
    }

    /// <summary>A value inside brackets.</summary>
    public static string Flow(string text) => IsPlain(text, isFlow: true) ? text : Quoted(text);

    private static bool IsPlain(string text, bool isFlow)
    {
        if (text.Length == 0 || !IsPrintable(text) || text[0] is ' ' || text[^1] is ' ' or ':' || text is "~" or "null" or "Null" or "NULL" or "---" or "...") return false;
        if (Indicators.Contains(text[0], StringComparison.Ordinal) || text.StartsWith("--- ", StringComparison.Ordinal) || text.StartsWith("... ", StringComparison.Ordinal)) return false;
        if (text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal)) return false;
        return !isFlow || (text.AsSpan().IndexOfAny(",[]{}") < 0 && !text.Contains(':', StringComparison.Ordinal));
    }

    /// <summary>Nothing that ends a line, moves the cursor or is not seen.</summary>
    private static bool IsPrintable(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsUnseen(Rune.GetUnicodeCategory(rune))) return false;
        }

        return !HasCommand(text);
    }

    /// <summary>Whether a build server that reads the output would take a part of a value for a command to it: <c>##vso[…]</c>, <c>##[…]</c>.</summary>
    private static bool HasCommand(string text)
    {
        for (var at = text.IndexOf("##", StringComparison.Ordinal); at >= 0; at = text.IndexOf("##", at + 1, StringComparison.Ordinal))
        {
            if (text.AsSpan(at + 2).TrimStart("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") is ['[', ..]) return true;
        }

        return false;
    }

    private static bool IsUnseen(UnicodeCategory category) => category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static string Quoted(string text)
    {
        if (IsPrintable(text)) return $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (c is '\n') quoted.Append("\\n");
            else if (c is '#') quoted.Append("\\x23");
            else if (char.IsSurrogate(c) || !IsUnseen(char.GetUnicodeCategory(c))) quoted.Append(c);
            else quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A value of several lines, each on a line of its own; null when it has one line, or blanks where a block does not keep them.</summary>
    private static string? Literal(string text, int indent)
    {
        var lines = text.Split('\n');
        if (lines.Length < 2 || Array.Exists(lines, l => l.Length == 0 || l[0] is ' ' || l[^1] is ' ' || l.StartsWith("::", StringComparison.Ordinal) || !IsPrintable(l))) return null;
        return $"|-{string.Concat(lines.Select(l => $"\n{new string(' ', indent)}{l}"))}";
    }

    /// <summary>The value in lines of a folded scalar; null when it has no place to break a line, or spaces that folding would not keep.</summary>
    private static string? Folded(string text, int indent)
    {
        if (text[0] is ' ' || text[^1] is ' ' || text.StartsWith("::", StringComparison.Ordinal)) return null;
        var folded = new StringBuilder(">-");
        for (var from = 0; from < text.Length;)
        {
            var to = LineEnd(text, from, Columns - indent);
            if (from == 0 && to == text.Length) return null;
            folded.Append('\n').Append(' ', indent).Append(text, from, to - from);
            from = to;
        }

        return folded.ToString();
    }

    /// <summary>The end of the line that begins at an offset: behind the last mark of punctuation that fits, else behind the last Chinese character.</summary>
    private static int LineEnd(string text, int from, int columns)
    {
        var (afterMark, afterHan) = (-1, -1);
        var column = 0;
        for (var i = from; i < text.Length; i++)
        {
            column += char.IsLowSurrogate(text[i]) ? 0 : Characters.IsChinese(text[i]) ? 2 : 1;
            if (column > columns && (afterMark > 0 || afterHan > 0)) return afterMark - from > (i - from) / 2 ? afterMark : Math.Max(afterHan, afterMark);
            if (i + 1 == text.Length || !MayBreak(text[i], text[i + 1])) continue;
            if (text[i] is '，' or '。' or '；' or '、' or '：' or '！' or '？') afterMark = i + 1;
            afterHan = i + 1;
        }

        return text.Length;
    }

    /// <summary>The reader puts nothing where two lines meet if one of the two characters is wide.</summary>
    private static bool MayBreak(char left, char right) =>
        left is >= '\u4E00' and <= '\u9FFF' or '，' or '。' or '；' or '、' or '：' or '！' or '？' or '”' or '）' or '〕' or '》'
        && right is >= '\u4E00' and <= '\u9FFF' or '“' or '（' or '〔' or '《' && right is not ' ';
}
