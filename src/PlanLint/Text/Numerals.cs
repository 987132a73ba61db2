using System.Buffers;

namespace PlanLint.Text;

/// <summary>The characters that numbers are written with.</summary>
internal static class Numerals
{
    /// <summary>Digits, also full-width, and Chinese numerals.</summary>
    public static SearchValues<char> All { get; } = SearchValues.Create("0123456789０１２３４５６７８９一二三四五六七八九十百千万亿两");

    /// <summary>Whether one of them stands right before a character; white space between does not count.</summary>
    public static bool StandBefore(string text, char behind)
    {
        for (var at = text.IndexOf(behind, StringComparison.Ordinal); at >= 0; at = text.IndexOf(behind, at + 1))
        {
            if (All.Contains(Characters.Before(text, at))) return true;
        }

        return false;
    }

    /// <summary>Whether one of them stands right before one of some characters; white space between does not count. Where none does, an expression for numbers with these characters behind need not look.</summary>
    public static bool StandBefore(string text, SearchValues<char> behind)
    {
        for (var rest = text.AsSpan(); rest.IndexOfAny(All) is >= 0 and var at;)
        {
            rest = rest[(at + 1)..];
            var next = 0;
            while (next < rest.Length && char.IsWhiteSpace(rest[next])) next++;
            if (next < rest.Length && behind.Contains(rest[next])) return true;
        }

        return false;
    }
}
