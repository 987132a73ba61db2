namespace PlanLint.Packs;

/// <summary>Which files hold rules as code. They are programs: only a person may name them, on the command line, and never a file of the repository that is checked.</summary>
internal static class CodePackFile
{
    /// <summary>What names of assemblies end in.</summary>
    public const string Assembly = ".dll";

    /// <summary>What names of NuGet packages end in.</summary>
    public const string Package = ".nupkg";

    /// <summary>Whether a file holds code, by its name.</summary>
    public static bool Is(string path) => Ends(path, Assembly) || Ends(path, Package);

    /// <summary>Whether the name of a file ends so, letter case ignored.</summary>
    public static bool Ends(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
