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
        foreach (var rule in RuleExamples.Of(pack))
        {
            var missing = rule.Fails.Count == 0 || rule.Passes.Count == 0
                ? Message.Of($"说明页上要有不合规的例子（yaml fail）和合规的例子（yaml pass）。", $"The page needs an example that fails ('yaml fail') and one that passes ('yaml pass').")
                : null;
            yield return (rule.Id, rule.Name, missing
                ?? rule.Fails.Select(text => Fault(Lint(text), "fails")).FirstOrDefault(f => f is not null)
                ?? rule.Passes.Select(text => Fault(Lint(text), "passes")).FirstOrDefault(f => f is not null));

            IReadOnlyList<(RuleOutcome Outcome, Notification? Unread)> Lint(string text)
            {
                var settings = new LintSettings(profile)
                {
                    Rules = ImmutableHashSet.Create(StringComparer.Ordinal, rule.Id),
                    Severities = ImmutableSortedDictionary<string, Severity>.Empty.Add(rule.Id, Severity.Error),
                };
                var files = text.Split("\n---\n").Select((plan, i) => linter.Examine(new InputFile($"{rule.Id}-{i + 1}.plan.yaml", Encoding.UTF8.GetBytes(plan)), settings));
                return [.. linter.Conclude([.. files]).Select(r => (r.Outcomes[rule.Id], r.Notifications is [var first, ..] ? first : null))];
            }
        }
    }

    private static Message? Fault(IReadOnlyList<(RuleOutcome Outcome, Notification? Unread)> results, string example)
    {
        if (results.FirstOrDefault(r => r.Unread is not null).Unread is { } first)
            return Message.Of($"例子 {example} 没有读成方案：{first.Text.In(Language.Chinese)}", $"The example '{example}' could not be read as a plan: {first.Text.In(Language.English)}");
        var outcomes = results.Select(r => r.Outcome).ToList();
        return (example, outcomes.Exists(o => o is RuleOutcome.Failed)) switch
        {
            ("fails", false) => Message.Of($"例子 fails 里没有发现问题。", $"The rule finds nothing in the example 'fails'."),
            ("fails", true) => null,
            (_, true) => Message.Of($"例子 passes 里发现了问题。", $"The rule finds something in the example 'passes'."),
            _ when outcomes.TrueForAll(o => o is RuleOutcome.NotApplicable) => Message.Of($"例子 passes 里没有规则要看的内容，证明不了什么。", $"The example 'passes' holds nothing that the rule looks at, so it proves nothing."),
            _ => null,
        };
    }
}
