using System.Text;

namespace PlanLint.Cli.Git;

/// <summary>The syntax of git's own configuration files. Includes are settings like any other: nothing is followed.</summary>
/// <param name="text">The text of one file.</param>
internal sealed class GitConfig(string text)
{
    private int _at;

    /// <summary>All settings in their order, with names as git says them: <c>remote.origin.url</c>. Lines that are none are passed over.</summary>
    public static IEnumerable<(string Name, string Value)> Read(string text) => new GitConfig(text).Settings();

    private char Next => _at < text.Length ? text[_at] : '\n';

    private IEnumerable<(string Name, string Value)> Settings()
    {
        for (var section = ""; _at < text.Length;)
        {
            if (char.IsWhiteSpace(Next)) _at++;
            else if (Next is '[') section = Section();
            else if (Key() is { Length: > 0 } key && section.Length > 0) yield return ($"{section}.{key}", Value());
            else EndLine();
        }
    }

    /// <summary><c>[remote "origin"]</c>: the first word in any letter case, the second as it is.</summary>
    private string Section()
    {
        _at++;
        var section = new StringBuilder(Word().ToLowerInvariant());
        while (Next is ' ' or '\t') _at++;
        if (Next is '"')
        {
            section.Append('.');
            for (_at++; Next is not ('"' or '\n'); _at++)
            {
                if (Next is '\\') _at++;
                if (_at < text.Length) section.Append(text[_at]);
            }

            _at++;
        }

        if (Next is not ']') return "";
        _at++;
        return section.ToString();
    }

    private string Key()
    {
        var key = Word().ToLowerInvariant();
        while (Next is ' ' or '\t') _at++;
        return key;
    }

    private string Word()
    {
        var start = _at;
        while (char.IsAsciiLetterOrDigit(Next) || Next is '-' or '.') _at++;
        return text[start.._at];
    }

    /// <summary>Up to the end of the line or a comment; blanks count between words and in quotes, and a backslash joins lines.</summary>
    private string Value()
    {
        var value = new StringBuilder();
        var (end, isQuoted) = (0, false);
        if (Next is '=') _at++;
        for (; Next is not '\n'; _at++)
        {
            if (Next is '"') isQuoted = !isQuoted;
            else if (Next is '#' or ';' && !isQuoted) break;
            else if (Next is '\\') Escape(value);
            else if (value.Length > 0 || isQuoted || !char.IsWhiteSpace(Next)) value.Append(Next);
            if (isQuoted || !char.IsWhiteSpace(Next)) end = value.Length;
        }

        EndLine();
        return value.ToString(0, end);
    }

    private void Escape(StringBuilder value)
    {
        _at++;
        if (Next is '\r' && _at + 1 < text.Length && text[_at + 1] is '\n') _at++;
        if (Next is not '\n') value.Append(Next switch { 'n' => '\n', 't' => '\t', 'b' => '\b', var c => c });
    }

    private void EndLine()
    {
        while (Next is not '\n') _at++;
        _at++;
    }
}
