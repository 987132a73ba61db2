namespace PlanLint.Files;

/// <summary>Where a git repository keeps what matters here. Only files are read; git need not be installed.</summary>
public static class GitRepository
{
    /// <summary>Full path of the top folder of the repository or worktree that holds a folder; null when there is none.</summary>
    public static string? RootOf(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (IsRoot(at)) return at;
        }

        return null;
    }

    /// <summary>Whether a folder is the top of a repository, a worktree or a submodule.</summary>
    internal static bool IsRoot(string folder) => Path.Exists(Path.Combine(folder, ".git"));

    /// <summary>Path of the ignore file that is not checked in, whether it exists or not.</summary>
    internal static string ExcludeFile(string root) => Path.Combine(CommonFolder(Path.Combine(root, ".git")), "info", "exclude");

    /// <summary>A worktree has a file <c>.git</c> that says <c>gitdir: …</c>, and there a file <c>commondir</c>.</summary>
    private static string CommonFolder(string git)
    {
        if (FirstLine(git) is not { } line || !line.StartsWith("gitdir:", StringComparison.Ordinal)) return git;
        var own = Path.GetFullPath(line["gitdir:".Length..].Trim(), Path.GetDirectoryName(git)!);
        return FirstLine(Path.Combine(own, "commondir")) is { } common ? Path.GetFullPath(common.Trim(), own) : own;
    }

    private static string? FirstLine(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadLines(file).FirstOrDefault() : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
