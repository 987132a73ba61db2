using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Fixes;

/// <summary>Calls it safe to write 戊 for 丁.</summary>
[Rule("PL9003", "FalseSafety", Category.Style, Severity.Warning, Fix = FixSafety.Safe, Source = "test")]
public sealed class FalseSafetyRule : PlanRule
{
    public override void Define()
    {
        Passage passage = default!;
        When().Match(() => passage, p => p.Text.Value.Contains('丁'));
        Then().Report(
            at: () => passage.At(SwapRule.At(passage, '丁')),
            message: () => Message.Of($"“{passage.Text.Value}”里有丁。", $"A letter in '{passage.Text.Value}'."),
            fix: () => new Fix(Message.Of($"改为戊。", $"Write another."), FixSafety.Safe, new Edit(passage.At(SwapRule.At(passage, '丁')), "戊")));
    }
}
