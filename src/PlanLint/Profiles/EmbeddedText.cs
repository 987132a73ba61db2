using System.Reflection;

namespace PlanLint.Profiles;

/// <summary>Texts that were compiled into an assembly.</summary>
internal static class EmbeddedText
{
    /// <summary>The text of a resource, or null when the assembly has none of that name.</summary>
    public static string? Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name);
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
