using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Engine;

internal static class Runs
{
    public static Location At { get; } = new("plan.yaml", "", new Region.WholeFile());

    public static Message Say(string text) => Message.Of($"{text}", $"{text}");

    public static RuleRun Of<TRule>(params object[] facts) where TRule : Rule => RuleSet.Of(typeof(TRule)).Run(facts);

    /// <summary>What one rule says about the facts, in its order.</summary>
    public static string[] Said<TRule>(params object[] facts) where TRule : Rule
    {
        var run = Of<TRule>(facts);
        foreach (var outcome in run.Outcomes.Values) outcome.ShouldNotBeOfType<RuleOutcome.NotChecked>();
        return [.. run.Findings.Select(f => f.Message.In(Language.English))];
    }

    public static string Reason(this RuleRun run, string id = "T1") =>
        run.Outcomes[id].ShouldBeOfType<RuleOutcome.NotChecked>().Reason.In(Language.English);
}
