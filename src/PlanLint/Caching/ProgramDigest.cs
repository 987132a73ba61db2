using System.Reflection;
using System.Runtime.InteropServices;
using PlanLint.Engine;
using PlanLint.Packs;

namespace PlanLint.Caching;

/// <summary>What results depend on besides files and settings: the program itself, to the last build, and the packs of rules.</summary>
internal static class ProgramDigest
{
    /// <summary>32 bytes; null when the content of a pack is not known.</summary>
    /// <param name="rules">All rules.</param>
    /// <param name="packs">The packs that some of them come from.</param>
    /// <param name="tool">What uses this library.</param>
    public static byte[]? Of(IReadOnlyList<RuleInfo> rules, IEnumerable<RulePack> packs, Assembly tool)
    {
        IReadOnlyList<RulePack> all = [.. packs];
        if (all.Any(p => p.ContentHash.IsEmpty)) return null;
        // The compiler makes this number of all that went into an assembly.
        var builds = rules.Select(r => r.Type.Module).Concat([typeof(Linter).Module, tool.ManifestModule]).Select(m => m.ModuleVersionId.ToString()).Distinct().Order(StringComparer.Ordinal);
        return ContentDigest.Of(new object[] { ResultCodec.Format, RuntimeInformation.FrameworkDescription, builds, rules.Select(r => r.Id), all.Select(p => p.ContentHash) });
    }
}
