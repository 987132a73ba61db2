using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Fixes;

/// <summary>Writes 乙 for each 甲 of a passage, and nothing for 丙.</summary>
[Rule("PL9001", "WrongLetter", Category.Style, Severity.Warning, Fix = FixSafety.Unsafe, Source = "test")]
public sealed class SwapRule : PlanRule
{
    public override void Define()
    {
        Passage passage = default!;
        When().Match(() => passage, p => p.Text.Value.Contains('甲'));
        Then().Report(
            at: () => passage.At(At(passage, '甲')),
            message: () => Message.Of($"“{passage.Text.Value}”里有甲。", $"A wrong letter in '{passage.Text.Value}'."),
            fix: () => new Fix(Message.Of($"改为乙。", $"Write another."), FixSafety.Unsafe, new Edit(passage.At(At(passage, '甲')), "乙")));
    }

    internal static TextSpan At(Passage passage, char letter) => new(passage.Text.Value.IndexOf(letter, StringComparison.Ordinal), 1);
}
