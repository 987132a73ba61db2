using PlanLint.Model;

namespace PlanLint.Packs;

/// <summary>Rules that an office wrote: as data, in a file <c>*.plan-rules.yaml</c>, or as code, in an assembly or a package.</summary>
/// <param name="Id">Short name, as logs call the source of the rules.</param>
/// <param name="Version">Three numbers with dots between; of code, as its author wrote it.</param>
/// <param name="Title">What it is for.</param>
/// <param name="Path">Full path of the file.</param>
public sealed record RulePack(string Id, string Version, Message Title, string Path)
{
    /// <summary>Ids of its rules, in the order of the file; those of code in ordinal order.</summary>
    public IReadOnlyList<string> RuleIds => [.. Rules.Select(r => r.Id), .. Code.Select(r => r.Info.Id)];

    /// <summary>The rules that are data, in the order of the file.</summary>
    internal IReadOnlyList<PackRule> Rules { get; init; } = [];

    /// <summary>The rules that are code, by id, ordinal.</summary>
    internal IReadOnlyList<CodeRule> Code { get; init; } = [];

    /// <summary>SHA-256 of all that was read for it, registers included; empty where that is not known.</summary>
    internal ReadOnlyMemory<byte> ContentHash { get; init; }
}
