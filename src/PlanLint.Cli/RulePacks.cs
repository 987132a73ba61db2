using PlanLint.Cli.CodePacks;
using PlanLint.Config;
using PlanLint.Engine;
using PlanLint.Files;
using PlanLint.Model;
using PlanLint.Packs;

namespace PlanLint.Cli;

/// <summary>The packs of rules of a run, each read once.</summary>
internal sealed class RulePacks
{
    private readonly SortedDictionary<string, PackLoad> _loads = new(StringComparer.Ordinal);

    private RulePacks(RuleSet rules) => Rules = rules;

    /// <summary>The rules of the tool with those of the packs.</summary>
    public RuleSet Rules { get; private set; }

    /// <summary>What is wrong with them.</summary>
    public IEnumerable<ConfigProblem> Problems => _loads.Values.SelectMany(l => l.Problems);

    /// <summary>The packs that can be used, in ordinal order of their paths.</summary>
    public IEnumerable<RulePack> Packs => _loads.Values.Select(l => l.Pack).OfType<RulePack>();

    /// <summary>Reads packs. Of two that have a rule of one id the second is not used.</summary>
    /// <param name="rules">The rules of the tool.</param>
    /// <param name="asked">Full paths that configuration names; they are data, whatever their names.</param>
    /// <param name="named">Full paths that the user named; only these may be code.</param>
    /// <param name="root">The folder that nothing may lead out of that configuration names.</param>
    public static RulePacks Read(RuleSet rules, IEnumerable<string> asked, IReadOnlyList<string> named, string root)
    {
        var packs = new RulePacks(rules);
        var owners = rules.Rules.ToDictionary(r => r.Id, _ => "", StringComparer.OrdinalIgnoreCase);
        foreach (var path in asked.Concat(named).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var load = named.Contains(path)
                ? CodePackFile.Is(path) ? CodePackReader.Load(path) : PackReader.Load(path, RootOf(path))
                : PackReader.Load(path, root);
            if (load.Pack is { } pack && Twin(pack, packs.Packs, owners) is { } problem) load = new(null, [new(path, new(1, 1), problem)]);
            packs._loads.Add(path, load);
            foreach (var id in load.Pack?.RuleIds ?? []) owners.Add(id, Path.GetFileName(path));
        }

        packs.Rules = rules.With([.. packs.Packs]);
        return packs;
    }

    /// <summary>Ids of the rules of all packs but these.</summary>
    public IReadOnlySet<string> IdsBut(IReadOnlyCollection<string> paths) =>
        Packs.Where(p => !paths.Contains(p.Path)).SelectMany(p => p.RuleIds).ToHashSet(StringComparer.Ordinal);

    private static Message? Twin(RulePack pack, IEnumerable<RulePack> others, Dictionary<string, string> owners)
    {
        if (pack.RuleIds.FirstOrDefault(owners.ContainsKey) is { } id)
            return Message.Of($"规则编号“{id}”在“{owners[id]}”里已经有了，这个规则包没有使用。", $"The rule id '{id}' is in '{owners[id]}' already; this pack is not used.");
        return others.Any(o => string.Equals(o.Id, pack.Id, StringComparison.OrdinalIgnoreCase))
            ? Message.Of($"已有标识为“{pack.Id}”的规则包，这个规则包没有使用。", $"There is a pack called '{pack.Id}' already; this one is not used.")
            : null;
    }

    /// <summary>The folder of the repository that a file lies in, else its own folder.</summary>
    private static string RootOf(string path) => SourceTree.Around(Path.GetDirectoryName(path)!).Root;
}
