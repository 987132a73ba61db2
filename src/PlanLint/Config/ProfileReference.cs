namespace PlanLint.Config;

/// <summary>The profile that an <c>.editorconfig</c> asks for.</summary>
/// <param name="Name">The id of a built-in profile, or the full path of a profile file inside the root.</param>
/// <param name="IsPath">Which of the two it is.</param>
public sealed record ProfileReference(string Name, bool IsPath)
{
    /// <summary>The word that leaves the choice to the title and the basis of the plan, as does no setting.</summary>
    public const string Auto = "auto";

    /// <summary>Whether a value is that word, letter case ignored.</summary>
    internal static bool IsAuto(string value) => string.Equals(value, Auto, StringComparison.OrdinalIgnoreCase);

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
