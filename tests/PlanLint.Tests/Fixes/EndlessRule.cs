using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Fixes;

/// <summary>Turns 己 into 庚 and 庚 into 己, for ever.</summary>
[Rule("PL9004", "Endless", Category.Style, Severity.Warning, Fix = FixSafety.Unsafe, Source = "test")]
public sealed class EndlessRule : PlanRule
{
    public override void Define()
    {
        Passage passage = default!;
        When().Match(() => passage, p => p.Text.Value.Contains('己') || p.Text.Value.Contains('庚'));
        Then().Report(
            at: () => passage.Text.At,
            message: () => Message.Of($"“{passage.Text.Value}”不对。", $"'{passage.Text.Value}' is wrong."),
            fix: () => new Fix(Message.Of($"换一个。", $"Write the other."), FixSafety.Unsafe, Turn(passage)));
    }

    private static Edit Turn(Passage passage) =>
        passage.Text.Value.Contains('己') ? new(passage.At(SwapRule.At(passage, '己')), "庚") : new(passage.At(SwapRule.At(passage, '庚')), "己");
}
