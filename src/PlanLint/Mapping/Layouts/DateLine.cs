using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Mapping.Layouts;

/// <summary>The date of a document on a line of its own, or behind the name of the authority that signs.</summary>
internal static partial class DateLine
{
    private const int Longest = 60;

    /// <summary>Whether a line is nothing but a date.</summary>
    public static bool Is(string line) => SpanIn(line) is { } span && line.AsSpan(0, span.Start).TrimEnd().TrimEnd('（').TrimEnd('(').IsWhiteSpace();

    /// <summary>The date that ends a line; null when the line ends otherwise or is a sentence.</summary>
    public static TextSpan? SpanIn(string line)
    {
        if (line.Length > Longest) return null;
        var match = Date().Match(line);
        return match.Success && line.AsSpan(0, match.Index).IndexOfAny("，。；：、") < 0 ? new(match.Groups["date"].Index, match.Groups["date"].Length) : null;
    }

    [GeneratedRegex(@"(?<=^|[\s（(府室会局厅委组部])(?<date>(?:[0-9０-９]{4}|[一二][〇○零Ｏ一二三四五六七八九]{3})\s{0,2}年\s{0,2}[0-9０-９一二三四五六七八九十]{1,3}\s{0,2}月\s{0,2}(?:[0-9０-９一二三四五六七八九十]{1,3}\s{0,2}日)?)[）)]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
