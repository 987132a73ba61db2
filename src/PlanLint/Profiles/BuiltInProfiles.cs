using System.Reflection;

namespace PlanLint.Profiles;

/// <summary>Profiles compiled into an assembly of rules, as resources called <c>ID.profile.json</c>.</summary>
public static class BuiltInProfiles
{
    private const string Suffix = ".profile.json";

    /// <summary>The ids, in ordinal order.</summary>
    public static IReadOnlyList<string> Ids(Assembly assembly) =>
    [
        .. assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => name[..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The profile of that id, letter case ignored, read anew with what it extends; null when the assembly has none.</summary>
    public static ProfileLoad? Load(Assembly assembly, string id) =>
        Open(assembly, id) is { } text ? ProfileLoader.Load(text, new ProfileFiles(assembly, root: null)) : null;

    /// <summary>The text of the profile of that id, letter case ignored; null when the assembly has none.</summary>
    internal static ProfileText? Open(Assembly assembly, string id)
    {
        var found = Ids(assembly).FirstOrDefault(known => string.Equals(known, id, StringComparison.OrdinalIgnoreCase));
        return found is not null && EmbeddedText.Read(assembly, found + Suffix) is { } json ? new(found + Suffix, json, IsBuiltIn: true) : null;
    }
}
