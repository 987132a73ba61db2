using Microsoft.Extensions.FileSystemGlobbing;

namespace PlanLint.Files;

/// <summary>A glob of the command line: the folder it begins in and the pattern below it.</summary>
/// <param name="Folder">The names before the first wildcard; <c>.</c> when there are none.</param>
/// <param name="Pattern">The rest.</param>
/// <param name="Text">The rest as written.</param>
internal sealed record Glob(string Folder, PathPattern Pattern, string Text)
{
    private const string Wildcards = "*?[";

    /// <summary>Decides for <c>*</c> and <c>**</c>; null where the pattern has <c>?</c> or <c>[</c>, which the library takes literally.</summary>
    private readonly Matcher? _matcher = Text.AsSpan().IndexOfAny('?', '[') >= 0
        ? null
        : new Matcher(FileNames.IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal).AddInclude(Text);

    /// <summary>Whether a path below the folder, name by name, is meant.</summary>
    public bool Matches(ReadOnlySpan<string> names) => _matcher is null ? Pattern.Matches(names) : _matcher.Match(string.Join('/', names)).HasMatches;

    /// <summary>Whether the last name of the pattern says what files are called, for it has a dot.</summary>
    public bool NamesFiles => Pattern.Last?.Names('.') is true;

    public static bool IsOne(string request) => request.AsSpan().IndexOfAny(Wildcards) >= 0;

    /// <param name="request">A text with a wildcard in it; <c>/</c>, and on Windows <c>\</c>, stand between names.</param>
    public static Glob Parse(string request)
    {
        var path = Path.DirectorySeparatorChar == '/' ? request : request.Replace(Path.DirectorySeparatorChar, '/');
        var cut = path.LastIndexOf('/', path.AsSpan().IndexOfAny(Wildcards));
        var names = path[(cut + 1)..].Split('/', StringSplitOptions.RemoveEmptyEntries).Where(n => n != ".").ToList();
        return new(cut < 0 ? "." : path[..(cut + 1)], PathPattern.Of(names, hasEscapes: false, FileNames.IgnoreCase), string.Join('/', names));
    }
}
