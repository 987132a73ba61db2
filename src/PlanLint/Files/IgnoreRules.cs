using System.Text;
using System.Text.RegularExpressions;

namespace PlanLint.Files;

/// <summary>The patterns of one <c>.gitignore</c>, as git reads them: comments, <c>!</c>, <c>/</c> at either end, <c>**</c>; the last match decides.</summary>
internal sealed class IgnoreRules
{
    private readonly List<(Regex Pattern, bool Ignores, bool FoldersOnly)> _rules;

    private IgnoreRules(List<(Regex, bool, bool)> rules) => _rules = rules;

    public static IgnoreRules Parse(string text) =>
        new([.. text.ReplaceLineEndings("\n").Split('\n').Select(Rule).OfType<(Regex, bool, bool)>()]);

    /// <summary>Whether a path below the folder of the file is ignored; null when no pattern says anything.</summary>
    public bool? Ignores(string path, bool isFolder)
    {
        for (var i = _rules.Count - 1; i >= 0; i--)
        {
            var (pattern, ignores, foldersOnly) = _rules[i];
            if ((isFolder || !foldersOnly) && pattern.IsMatch(path)) return ignores;
        }

        return null;
    }

    private static (Regex Pattern, bool Ignores, bool FoldersOnly)? Rule(string line)
    {
        var pattern = line.EndsWith("\\ ", StringComparison.Ordinal) ? line : line.TrimEnd(' ', '\t');
        if (pattern.Length == 0 || pattern[0] == '#') return null;
        var ignores = pattern[0] != '!';
        if (!ignores) pattern = pattern[1..];
        var foldersOnly = pattern.EndsWith('/');
        pattern = pattern.TrimEnd('/');
        var isAnchored = pattern.Contains('/', StringComparison.Ordinal);
        pattern = pattern.TrimStart('/');
        if (pattern.Length == 0) return null;
        return (new Regex($"^{(isAnchored ? "" : "(?:.*/)?")}{Translate(pattern)}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant), ignores, foldersOnly);
    }

    private static string Translate(string pattern)
    {
        var regex = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            var rest = pattern.AsSpan(i);
            if (rest.StartsWith("**/")) (regex, i) = (regex.Append("(?:.*/)?"), i + 2);
            else if (rest.SequenceEqual("/**")) (regex, i) = (regex.Append("/.*"), i + 2);
            else if (pattern[i] == '*') regex.Append("[^/]*");
            else if (pattern[i] == '?') regex.Append("[^/]");
            else if (pattern[i] == '[' && rest[1..].IndexOf(']') is > 0 and var close) (regex, i) = (regex.Append(Class(rest.Slice(1, close))), i + close + 1);
            else if (pattern[i] == '\\' && i + 1 < pattern.Length) regex.Append(Regex.Escape(pattern[++i].ToString()));
            else regex.Append(Regex.Escape(pattern[i].ToString()));
        }

        return regex.ToString();
    }

    private static string Class(ReadOnlySpan<char> characters)
    {
        var isNegated = characters[0] is '!' or '^';
        var inner = (isNegated ? characters[1..] : characters).ToString().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);
        return inner.Length == 0 ? Regex.Escape($"[{characters}]") : $"[{(isNegated ? "^" : "")}{inner}]";
    }
}
