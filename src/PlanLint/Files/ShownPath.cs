namespace PlanLint.Files;

/// <summary>How paths are shown to people and written to logs.</summary>
public static class ShownPath
{
    /// <summary>The path relative to a folder where it lies in it, the full path elsewhere; <c>/</c> between names on every system.</summary>
    /// <param name="full">A full path.</param>
    /// <param name="folder">Full path of the working directory.</param>
    public static string Of(string full, string folder)
    {
        var relative = Path.GetRelativePath(folder, full);
        var isOutside = relative is ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        var shown = isOutside ? full : relative;
        return Path.DirectorySeparatorChar == '/' ? shown : shown.Replace(Path.DirectorySeparatorChar, '/');
    }
}
