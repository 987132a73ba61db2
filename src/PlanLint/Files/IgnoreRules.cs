namespace PlanLint.Files;

/// <summary>
/// The patterns of one <c>.gitignore</c>, as git reads them: comments, <c>!</c>, <c>\</c>, <c>/</c> at either end and within, <c>**</c>; the
/// last match decides. Named classes such as <c>[[:digit:]]</c> are not known.
/// </summary>
internal sealed class IgnoreRules
{
    private readonly List<Rule> _rules;

    private IgnoreRules(List<Rule> rules) => _rules = rules;

    /// <param name="text">The file.</param>
    /// <param name="ignoresCase">Whether letter case counts in this file system.</param>
    public static IgnoreRules Parse(string text, bool ignoresCase) =>
        new([.. text.TrimStart('\uFEFF').Split('\n').Select((line, i) => Read(line, i + 1, ignoresCase)).OfType<Rule>()]);

    /// <summary>The 1-based line that decides about a path below the folder of the file, and whether it ignores it; null when none does.</summary>
    public (int Line, bool Ignores)? Decide(ReadOnlySpan<string> path, bool isFolder)
    {
        for (var i = _rules.Count - 1; i >= 0; i--)
        {
            var rule = _rules[i];
            if ((isFolder || !rule.FoldersOnly) && rule.Pattern.Matches(rule.IsAnchored ? path : path[^1..])) return (rule.Line, rule.Ignores);
        }

        return null;
    }

    private static Rule? Read(string line, int number, bool ignoresCase)
    {
        var pattern = WithoutBlanksAtEnd(line.EndsWith('\r') ? line[..^1] : line);
        if (pattern.Length == 0 || pattern[0] == '#') return null;
        var ignores = pattern[0] != '!';
        if (!ignores) pattern = pattern[1..];
        var foldersOnly = pattern.EndsWith('/');
        if (foldersOnly) pattern = pattern[..^1];
        var isAnchored = pattern.Contains('/', StringComparison.Ordinal);
        if (pattern.StartsWith('/')) pattern = pattern[1..];
        return pattern.Length == 0 || IsEscaped(pattern, pattern.Length) ? null : new(PathPattern.Of(pattern.Split('/'), hasEscapes: true, ignoresCase), ignores, foldersOnly, isAnchored, number);
    }

    private static string WithoutBlanksAtEnd(string line)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] == ' ' && !IsEscaped(line, end - 1)) end--;
        return line[..end];
    }

    private static bool IsEscaped(string line, int at)
    {
        var escapes = 0;
        while (at - escapes > 0 && line[at - escapes - 1] == '\\') escapes++;
        return escapes % 2 == 1;
    }

    private sealed record Rule(PathPattern Pattern, bool Ignores, bool FoldersOnly, bool IsAnchored, int Line);
}
