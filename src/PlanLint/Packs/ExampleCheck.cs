using System.Collections.Immutable;
using System.Text;
using PlanLint.Engine;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Packs;

/// <summary>Runs the examples of a pack.</summary>
internal static class ExampleCheck
{
    /// <summary>What is wrong with the examples of each rule, in the order of the pack; null for a rule whose examples are as they should be.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="profile">The profile that the examples are read with.</param>
    public static IEnumerable<(string RuleId, string Name, Message? Fault)> Of(RulePack pack, Profile profile)
    {
        var linter = new Linter(RuleSet.Of().With([pack]), DocumentReader.AllReaders);
        foreach (var rule in pack.Rules)
        {
            var (fails, passes) = (Lint(rule.Fails), Lint(rule.Passes));
            yield return (rule.Id, rule.Name, Unread(fails, "fails") ?? Unread(passes, "passes") ?? Fault(fails.Outcomes[rule.Id], passes.Outcomes[rule.Id]));

            FileResult Lint(string yaml) => linter.Lint(
                new($"{rule.Id}.plan.yaml", Encoding.UTF8.GetBytes(yaml)),
                new(profile)
                {
                    Rules = ImmutableHashSet.Create(StringComparer.Ordinal, rule.Id),
                    Severities = ImmutableSortedDictionary<string, Severity>.Empty.Add(rule.Id, Severity.Error),
                });
        }
    }

    private static Message? Unread(FileResult result, string example) => result.Notifications is [var first, ..]
        ? Message.Of($"例子 {example} 没有读成方案：{first.Text.In(Language.Chinese)}", $"The example '{example}' could not be read as a plan: {first.Text.In(Language.English)}")
        : null;

    private static Message? Fault(RuleOutcome fails, RuleOutcome passes) => (fails, passes) switch
    {
        (not RuleOutcome.Failed, _) => Message.Of($"例子 fails 里没有发现问题。", $"The rule finds nothing in the example 'fails'."),
        (_, RuleOutcome.Failed) => Message.Of($"例子 passes 里发现了问题。", $"The rule finds something in the example 'passes'."),
        (_, RuleOutcome.NotApplicable) => Message.Of($"例子 passes 里没有规则要看的内容，证明不了什么。", $"The example 'passes' holds nothing that the rule looks at, so it proves nothing."),
        (_, RuleOutcome.NotChecked { Reason: var reason }) => reason,
        _ => null,
    };
}
