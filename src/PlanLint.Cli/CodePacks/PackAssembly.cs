using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using PlanLint.Engine;

namespace PlanLint.Cli.CodePacks;

/// <summary>An assembly of a pack as its tables describe it: nothing of it has run.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="Image">The file.</param>
/// <param name="BuiltFor">The version of PlanLint that it was compiled against; null when it uses none, so that it holds no rule.</param>
internal sealed record PackAssembly(string Name, byte[] Image, Version? BuiltFor)
{
    private static readonly System.Reflection.AssemblyName Own = typeof(PlanRule).Assembly.GetName();

    /// <summary>Name of the assembly that the tool and all packs share.</summary>
    public static string Shared => Own.Name!;

    /// <summary>The version that the tool has of it.</summary>
    public static Version SharedVersion => Own.Version!;

    /// <summary>
    /// Whether rules compiled against a version run with the tool's: before 1.0 the first two numbers say what fits, later the first. A pack may be
    /// older than the tool, not newer.
    /// </summary>
    public static bool Fits(Version builtFor) =>
        builtFor.Major == SharedVersion.Major && builtFor <= SharedVersion && (builtFor.Major > 0 || builtFor.Minor == SharedVersion.Minor);

    /// <summary>Null when the file is no .NET assembly.</summary>
    public static PackAssembly? Of(byte[] image)
    {
        try
        {
            using var file = new PEReader(new MemoryStream(image, writable: false));
            if (!file.HasMetadata) return null;
            var tables = file.GetMetadataReader();
            if (!tables.IsAssembly) return null;
            var builtFor = tables.AssemblyReferences.Select(tables.GetAssemblyReference)
                .Where(r => tables.StringComparer.Equals(r.Name, Shared, ignoreCase: true))
                .Select(r => r.Version)
                .FirstOrDefault();
            return new(tables.GetString(tables.GetAssemblyDefinition().Name), image, builtFor);
        }
        catch (Exception e) when (e is BadImageFormatException or IOException or InvalidOperationException)
        {
            return null;
        }
    }
}
