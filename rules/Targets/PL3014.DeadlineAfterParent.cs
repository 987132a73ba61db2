using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Targets;

/// <summary>The first deadline of a task or target is later than the last one that the parent plan sets for it.</summary>
[Rule("PL3014", "DeadlineAfterParent", Category.Targets, Severity.Warning, WithParent = true, Precision = RulePrecision.Medium, Source = "《党政机关公文处理工作条例》第二十条：同现行有关公文相衔接")]
public sealed class DeadlineAfterParent : PlanRule
{
    public override void Define()
    {
        ParentDeadline deadline = default!;

        When()
            .Match(() => deadline)
            .Having(() => deadline.IsLater);

        Then()
            .Report(
                at: () => deadline.Here.At,
                message: () => Message.Of(
                    $"“{Excerpt.Of(deadline.What)}”的时限“{deadline.Here.Words}”晚于上级方案的“{deadline.There.Words}”，请改到上级的时限以内。",
                    $"The deadline '{deadline.Here.Words}' of '{Excerpt.Of(deadline.What)}' is later than '{deadline.There.Words}' in the parent plan; bring it forward."),
                related: () => new[] { new RelatedPlace(deadline.There.At, Message.Of($"上级方案的时限", $"the deadline in the parent plan")) });
    }
}
