using System.Reflection;
using System.Runtime.Loader;
using PlanLint.Engine;

namespace PlanLint.Cli.CodePacks;

/// <summary>
/// Where the assemblies of one pack live, apart from those of the tool and of other packs. Only PlanLint itself is shared, so that a rule means the same
/// facts as the tool; what a pack does not bring along it gets from the tool.
/// </summary>
internal sealed class PackContext : AssemblyLoadContext
{
    private readonly Dictionary<string, byte[]> _brought;
    private readonly AssemblyDependencyResolver? _beside;

    /// <param name="brought">The assemblies of the pack, each known by its name.</param>
    /// <param name="file">Full path of the assembly beside which others may lie; null for a package, which holds all it needs.</param>
    /// <exception cref="InvalidOperationException">The list of dependencies beside the assembly cannot be read.</exception>
    public PackContext(IEnumerable<PackAssembly> brought, string? file)
    {
        _brought = brought.GroupBy(a => a.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First().Image, StringComparer.OrdinalIgnoreCase);
        _beside = file is null ? null : new(file);
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (string.Equals(assemblyName.Name, PackAssembly.Shared, StringComparison.OrdinalIgnoreCase)) return typeof(PlanRule).Assembly;
        // From memory, so that what runs is what was looked at.
        if (_brought.TryGetValue(assemblyName.Name ?? "", out var image)) return LoadFromStream(new MemoryStream(image, writable: false));
        return _beside?.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;
    }

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _beside?.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : 0;
}
