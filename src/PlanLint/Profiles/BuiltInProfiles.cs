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

    /// <summary>The profile of that id, letter case ignored, read anew; null when the assembly has none.</summary>
    public static ProfileLoad? Load(Assembly assembly, string id)
    {
        var found = Ids(assembly).FirstOrDefault(known => string.Equals(known, id, StringComparison.OrdinalIgnoreCase));
        return found is not null && EmbeddedText.Read(assembly, found + Suffix) is { } json ? ProfileLoader.Load(json, found + Suffix) : null;
    }
}
