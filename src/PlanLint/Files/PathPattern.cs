namespace PlanLint.Files;

/// <summary>
/// A pattern for a path, name by name. <c>**</c> stands for any number of names; at the end for at least one. Everything else matches
/// within one name.
/// </summary>
internal sealed class PathPattern
{
    private readonly IReadOnlyList<NamePattern?> _names;

    private PathPattern(IReadOnlyList<NamePattern?> names) => _names = names;

    /// <param name="names">The pattern, cut at <c>/</c>.</param>
    /// <param name="hasEscapes">Whether <c>\</c> takes the next character literally.</param>
    /// <param name="ignoresCase">Whether letter case counts.</param>
    public static PathPattern Of(IEnumerable<string> names, bool hasEscapes, bool ignoresCase) =>
        new([.. names.Select(n => n is "**" ? null : new NamePattern(n, hasEscapes, ignoresCase))]);

    /// <summary>The pattern of the last name; null for <c>**</c>.</summary>
    public NamePattern? Last => _names[^1];

    public bool Matches(ReadOnlySpan<string> path)
    {
        var (at, name, retryAt, retryName) = (0, 0, 0, -1);
        while (at < path.Length)
        {
            var isOpen = name < _names.Count;
            if (isOpen && _names[name] is null) (retryAt, retryName) = (at, ++name);
            else if (isOpen && _names[name]!.Matches(path[at])) (at, name) = (at + 1, name + 1);
            else if (name == _names.Count && name == retryName) return true;
            else if (retryName >= 0) (at, name) = (++retryAt, retryName);
            else return false;
        }

        return name == _names.Count;
    }

    /// <summary>Whether something below a folder may match. It may say yes in vain, never no in vain.</summary>
    public bool MayMatchBelow(ReadOnlySpan<string> folder)
    {
        for (var i = 0; i < folder.Length; i++)
        {
            if (i == _names.Count) return false;
            if (_names[i] is not { } name) return true;
            if (!name.Matches(folder[i])) return false;
        }

        return folder.Length < _names.Count;
    }
}
