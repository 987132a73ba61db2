using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Cli;

/// <summary>A rule that fails whenever it meets a plan.</summary>
[Rule("PL1001", "MissingLeadUnit", Category.Responsibility, Severity.Error, Source = "test")]
public sealed class ThrowingRule : PlanRule
{
    public override void Define()
    {
        Plan plan = default!;
        When().Match(() => plan, p => Fails(p));
        Then().Report(() => plan.Title.At, () => Message.Of($"从不。", $"Never."));
    }

    private static bool Fails(Plan plan) => throw new InvalidOperationException($"no answer for {plan.Title.Value}");
}
