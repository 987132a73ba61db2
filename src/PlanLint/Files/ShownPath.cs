namespace PlanLint.Files;

/// <summary>How paths are shown to people and written to logs.</summary>
public static class ShownPath
{
    /// <summary>
    /// The path relative to a folder, with <c>..</c> where it leads out of it, so that it is the same on every machine; <c>/</c> between names on
    /// every system. Only on another drive of Windows it stays a full path, for there is no other.
    /// </summary>
    /// <param name="full">A full path.</param>
    /// <param name="folder">Full path of the working directory.</param>
    public static string Of(string full, string folder)
    {
        var relative = Path.GetRelativePath(folder, full);
        return Path.DirectorySeparatorChar == '/' ? relative : relative.Replace(Path.DirectorySeparatorChar, '/');
    }
}
