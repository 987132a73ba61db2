namespace PlanLint.Config;

/// <summary>The value of an option that names files.</summary>
internal static class PathList
{
    /// <summary>The paths as written; empty when the value takes back what a file further up says.</summary>
    public static IReadOnlyList<string> Of(string value) =>
        ConfigValue.IsUnset(value) ? [] : value.Split([',', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The only path, commas and all; empty when there is none, or the value takes back what a file further up says.</summary>
    public static IReadOnlyList<string> One(string value) => value.Length == 0 || ConfigValue.IsUnset(value) ? [] : [value];

    /// <summary>The full path; null for one that leads out of the root.</summary>
    /// <param name="path">As written.</param>
    /// <param name="folder">Full path of the folder of the <c>.editorconfig</c>.</param>
    /// <param name="root">Full path of the folder that nothing may lead out of.</param>
    public static string? Full(string path, string folder, string root)
    {
        if (path.Contains('\0')) return null;
        var full = FolderPath.Of(Path.GetFullPath(path.Replace('\\', '/'), folder));
        return FolderPath.IsInside(full, root) ? full : null;
    }
}
