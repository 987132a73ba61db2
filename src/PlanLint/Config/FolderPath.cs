namespace PlanLint.Config;

/// <summary>Full paths with <c>/</c> between segments and none at the end, so that they can be compared as text.</summary>
internal static class FolderPath
{
    /// <summary>The path in that form; it must be a full one.</summary>
    public static string Of(string path)
    {
        if (!Path.IsPathFullyQualified(path)) throw new ArgumentException("A full path is needed.", nameof(path));

        var full = Path.GetFullPath(path);
        if (Path.DirectorySeparatorChar is not '/') full = full.Replace(Path.DirectorySeparatorChar, '/');
        return full.Length > 1 ? full.TrimEnd('/') : full;
    }

    /// <summary>Whether a path lies below a folder.</summary>
    public static bool IsInside(string path, string folder) =>
        folder is "/" || path.Length > folder.Length && path[folder.Length] is '/' && path.StartsWith(folder, StringComparison.Ordinal);

    /// <summary>The folder that a path lies in; null for the topmost.</summary>
    public static string? Parent(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 || path.Length == 1 ? null : slash == 0 ? "/" : path[..slash];
    }
}
