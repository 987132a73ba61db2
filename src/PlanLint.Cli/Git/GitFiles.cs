using PlanLint.Files;

namespace PlanLint.Cli.Git;

/// <summary>
/// The files in which git keeps what is checked out, read as plain text: git need not be installed, no program runs, and neither links nor words
/// in the files lead to any other repository.
/// </summary>
internal sealed class GitFiles
{
    private const int MostBytes = 16 << 20;
    private const string Branches = "refs/heads/";

    private readonly string _own;
    private readonly string _common;

    private GitFiles(string own, string common) => (_own, _common) = (own, common);

    /// <summary>Those of a repository, worktree or submodule; null when they cannot be read or are those of another.</summary>
    /// <param name="root">Full path of its top folder.</param>
    public static GitFiles? Of(string root)
    {
        var git = Path.Combine(root, ".git");
        if (FileNames.Real(git) != Path.Combine(FileNames.Real(root), ".git")) return null;
        if (Directory.Exists(git)) return new(git, git);
        if (Text(root, ".git") is not { } link || !link.StartsWith("gitdir:", StringComparison.Ordinal) || Full(link["gitdir:".Length..], root) is not { } own) return null;
        return Worktree(own, git) ?? Submodule(own, root);
    }

    /// <summary>A setting of the repository, the first where there are several; null when it has none.</summary>
    /// <param name="name">Such as <c>remote.origin.url</c>.</param>
    public string? Setting(string name) => Text(_common, "config") is { } config ? GitConfig.Read(config).FirstOrDefault(s => s.Name == name).Value : null;

    /// <summary>The id of the commit that is checked out, null when there is none; and the branch, null when none is checked out.</summary>
    public (string? Commit, string? Branch) Head()
    {
        const string symbolic = "ref:";
        if (Text(_own, "HEAD")?.Trim() is not { } head) return (null, null);
        if (!head.StartsWith(symbolic, StringComparison.Ordinal)) return (Id(head), null);
        var name = head[symbolic.Length..].Trim();
        if (!name.StartsWith(Branches, StringComparison.Ordinal) || name.Any(char.IsControl)) return (null, null);
        return (Id(Text(_common, name)?.Trim()) ?? Packed(name), name[Branches.Length..]);
    }

    /// <summary>A worktree and its folder in the repository name each other.</summary>
    private static GitFiles? Worktree(string own, string git)
    {
        if (Text(own, "commondir") is not { } way || Full(way, own) is not { } common || Text(own, "gitdir") is not { } back) return null;
        var isMutual = Full(back, own) is { } named && FileNames.Comparer.Equals(FileNames.Real(named), FileNames.Real(git)) && FileNames.IsBelow(FileNames.Real(own), FileNames.Real(common));
        return isMutual ? new(own, common) : null;
    }

    /// <summary>A submodule and its folder in the repository around it name each other.</summary>
    private static GitFiles? Submodule(string own, string root)
    {
        var files = new GitFiles(own, own);
        return files.Setting("core.worktree") is { } back && Full(back, own) is { } named && FileNames.Comparer.Equals(FileNames.Real(named), FileNames.Real(root)) ? files : null;
    }

    private string? Packed(string name)
    {
        foreach (var line in (Text(_common, "packed-refs") ?? "").AsSpan().EnumerateLines())
        {
            var blank = line.IndexOf(' ');
            if (blank > 0 && line[(blank + 1)..].SequenceEqual(name)) return Id(line[..blank].ToString());
        }

        return null;
    }

    private static string? Id(string? text) => text is { Length: 40 or 64 } && text.All(char.IsAsciiHexDigitLower) ? text : null;

    private static string? Full(string way, string folder) => way.Trim() is { Length: > 0 } path && !path.Contains('\0', StringComparison.Ordinal) ? Path.GetFullPath(path, folder) : null;

    /// <summary>Null when there is no such file, or it is a link that leads out of the folder, empty as pipes and devices are, or too large.</summary>
    private static string? Text(string folder, string name)
    {
        var path = Path.GetFullPath(name, folder);
        if (!FileNames.IsBelow(FileNames.Real(path), FileNames.Real(folder))) return null;
        try
        {
            return new FileInfo(path) is { Exists: true, Length: > 0 and <= MostBytes } ? File.ReadAllText(path) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
