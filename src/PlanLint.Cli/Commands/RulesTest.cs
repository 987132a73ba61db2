using PlanLint.Model;
using PlanLint.Packs;
using PlanLint.Profiles;

namespace PlanLint.Cli.Commands;

/// <summary><c>rules test</c>: whether the examples of packs come out as they say.</summary>
internal sealed class RulesTest(Terminal terminal, Language language)
{
    private readonly Wording _says = new(language);

    /// <summary>0: all examples are right. 1: some are not. 2: a pack cannot be used, or there is none.</summary>
    /// <param name="packs">Full paths; empty for those that <c>.editorconfig</c> names.</param>
    public int Run(IReadOnlyList<string> packs)
    {
        var settings = RulesHere.Of(terminal, language, packs);
        var wanted = settings.Packs.Where(p => packs.Count == 0 || packs.Contains(p.Path)).ToList();
        if (settings.Notifications.Count > 0) return CommandLine.NotChecked;
        if (wanted.Count == 0)
            throw new UsageException(Message.Of($"没有规则包可测：请写出 *.plan-rules.yaml 的路径，或在 .editorconfig 里写 planlint_rules。", $"There is no pack to test: name a *.plan-rules.yaml, or set planlint_rules in .editorconfig."));
        var profile = BuiltInProfiles.Load(BuiltIn.Assembly, BuiltIn.NeutralProfile)!.Profile!;
        var results = wanted.SelectMany(p => ExampleCheck.Of(p, profile)).ToList();
        terminal.Write(string.Concat(results.Select(r => $"{r.RuleId}  {r.Fault?.In(language) ?? _says.Of("例子都对。", "Both examples are right.")}  ({r.Name})\n")));
        return results.Exists(r => r.Fault is not null) ? 1 : 0;
    }
}
