using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Cli;

/// <summary>A rule that never comes back from a plan whose title begins with 慢.</summary>
[Rule("PL9801", "EndlessRule", Category.Input, Severity.Error, Source = "test")]
public sealed class EndlessRule : PlanRule
{
    public override void Define()
    {
        Plan plan = default!;
        ContentRow row = default!;
        When().Match(() => plan).Match(() => row, r => IsEndless(plan, r));
        Then().Report(() => plan.Title.At, () => Message.Of($"从不。", $"Never."));
    }

    private static bool IsEndless(Plan plan, ContentRow row)
    {
        // A minute outlasts the test and does not outlast the test run by much.
        if (plan.Title.Value.StartsWith('慢')) Thread.Sleep(TimeSpan.FromMinutes(1));
        return row.Content.Value is "从不";
    }
}
