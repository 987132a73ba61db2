using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Targets;

/// <summary>An action or key project states no numeric target, neither in the division table nor in the prose.</summary>
[Rule("PL3001", "ActionWithoutTarget", Category.Targets, Severity.Warning, Source = "目标管理的 SMART 原则：可衡量（measurable）")]
public sealed class ActionWithoutTarget : PlanRule
{
    public override void Define()
    {
        RuleOptions options = default!;
        TargetHolder holder = default!;

        When()
            .Match(() => holder, h => h.ActionKind != ActionKind.Safeguard)
            .Match(() => options, o => o.TargetScope == holder.Scope)
            .Not<HeldTarget>(t => t.HolderId == holder.Id);

        Then()
            .Report(
                at: () => holder.Title.At,
                message: () => Message.Of(
                    $"“{Excerpt.Of(holder.Title.Value, 40)}”没有一个量化目标，完成得怎样无从考核，请写明数量。",
                    $"'{Excerpt.Of(holder.Title.Value, 40)}' states no numeric target, so nobody can tell whether it was reached; state a number."));
    }
}
