using System.Text;
using System.Text.RegularExpressions;
using PlanLint.Text;

namespace PlanLint.Reports;

/// <summary>Pages of rules as plain text, for consoles and for SARIF properties that know no Markdown.</summary>
internal static partial class PlainText
{
    /// <summary>The whole text, one paragraph, heading, list item or line of code a line.</summary>
    public static string Of(string markdown) => string.Join('\n', Blocks(markdown));

    /// <summary>All paragraphs joined to one line, cut behind a full stop where it is longer than <paramref name="most"/> code units.</summary>
    public static string OneLine(string markdown, int most = int.MaxValue)
    {
        var line = Blocks(markdown).Select(b => Bullet().Replace(b, "")).Aggregate(new StringBuilder(), Append).ToString();
        if (line.Length <= most) return line;
        var stop = line.AsSpan(0, most).LastIndexOfAny('。', '.');
        return stop > 0 ? line[..(stop + 1)] : line[..(char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1)] + "…";
    }

    /// <summary>The first paragraph on one line; empty when there is none.</summary>
    public static string FirstParagraph(string markdown) => Blocks(markdown).FirstOrDefault("");

    private static IEnumerable<string> Blocks(string markdown)
    {
        var block = new StringBuilder();
        var isCode = false;
        foreach (var raw in markdown.Split('\n'))
        {
            var line = raw.Trim();
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            var isApart = isCode || isFence || line.Length == 0 || line[0] is '#' or '-' or '*' or '|' && !line.StartsWith("**", StringComparison.Ordinal);
            if (isApart && block.Length > 0)
            {
                yield return block.ToString();
                block.Clear();
            }

            if (isFence) isCode = !isCode;
            else if (isCode) yield return raw.TrimEnd();
            else if (line.Length > 0) Append(block, Inline(line));
        }

        if (block.Length > 0) yield return block.ToString();
    }

    /// <summary>Chinese lines join without a gap, others with a space.</summary>
    private static StringBuilder Append(StringBuilder text, string line)
    {
        if (text.Length > 0 && line.Length > 0 && (DisplayWidth.Of(text[^1]) < 2 || DisplayWidth.Of(line[0]) < 2)) text.Append(' ');
        return text.Append(line);
    }

    private static string Inline(string line) => Link().Replace(Heading().Replace(line, ""), "$1").Replace("**", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:[-*]|[0-9]+\.)\s+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^#+\s+")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();
}
