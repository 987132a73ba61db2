using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Fixes;

/// <summary>Objects to 乙乙, and has no cure.</summary>
[Rule("PL9002", "DoubledLetter", Category.Style, Severity.Warning, Source = "test")]
public sealed class DoubledRule : PlanRule
{
    public override void Define()
    {
        Passage passage = default!;
        When().Match(() => passage, p => p.Text.Value.Contains("乙乙"));
        Then().Report(() => passage.Text.At, () => Message.Of($"“{passage.Text.Value}”叠字。", $"Doubled in '{passage.Text.Value}'."));
    }
}
