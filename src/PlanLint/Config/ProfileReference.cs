namespace PlanLint.Config;

/// <summary>The profile that an <c>.editorconfig</c> asks for.</summary>
/// <param name="Name">The id of a built-in profile, or the full path of a profile file inside the root.</param>
/// <param name="IsPath">Which of the two it is.</param>
public sealed record ProfileReference(string Name, bool IsPath)
{
    /// <summary>
    /// What a value means: a path when it holds <c>/</c> or <c>\</c> or ends in <c>.json</c>, an id otherwise. Null for a path that leads
    /// out of the root.
    /// </summary>
    /// <param name="value">The value of the option.</param>
    /// <param name="folder">Full path of the folder of the <c>.editorconfig</c>.</param>
    /// <param name="root">Full path of the folder that nothing may lead out of.</param>
    internal static ProfileReference? Of(string value, string folder, string root)
    {
        // Whoever writes \ means a folder, also where a file may be called so.
        var path = value.Replace('\\', '/');
        if (!path.Contains('/') && !path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return new(value, IsPath: false);
        if (path.Contains('\0')) return null;

        var full = FolderPath.Of(Path.GetFullPath(path, folder));
        return FolderPath.IsInside(full, root) ? new(full, IsPath: true) : null;
    }
}
