using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Cli;

/// <summary>A rule that takes a long time over each row of a plan whose title begins with 慢, and a short one over each.</summary>
[Rule("PL9803", "SlowRule", Category.Input, Severity.Error, Source = "test")]
public sealed class SlowRule : PlanRule
{
    public override void Define()
    {
        Plan plan = default!;
        ContentRow row = default!;
        When().Match(() => plan).Match(() => row, r => IsSlow(plan, r));
        Then().Report(() => row.At, () => Message.Of($"从不。", $"Never."));
    }

    private static bool IsSlow(Plan plan, ContentRow row)
    {
        if (plan.Title.Value.StartsWith('慢')) Thread.Sleep(400);
        return row.Content.Value is "从不";
    }
}
