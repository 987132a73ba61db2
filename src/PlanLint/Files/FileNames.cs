namespace PlanLint.Files;

/// <summary>How names of files are compared, written and linked on this system.</summary>
internal static class FileNames
{
    private const int MostLinks = 40;

    /// <summary>Whether two names that differ in letter case usually mean one file here.</summary>
    public static bool IgnoreCase { get; } = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    /// <summary>Equal for paths that mean one file.</summary>
    public static StringComparer Comparer { get; } = IgnoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Whether a full path lies below a folder.</summary>
    public static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    /// <summary>The full path with every link on the way resolved; what does not exist stays as it is.</summary>
    public static string Real(string full)
    {
        // As the system does: so many links in all, or links to links to links would never end.
        var links = MostLinks;
        return Real(full, ref links);
    }

    private static string Real(string full, ref int links)
    {
        if (Path.GetDirectoryName(full) is not { } folder) return full;
        var path = Path.Combine(Real(folder, ref links), Path.GetFileName(full));
        if (links == 0 || LinkTarget(path) is not { } target) return path;
        links--;
        return Real(Path.GetFullPath(target, Path.GetDirectoryName(path)!), ref links);
    }

    private static string? LinkTarget(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
