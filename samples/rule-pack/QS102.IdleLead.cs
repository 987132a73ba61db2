using PlanLint.Engine;
using PlanLint.Model;

namespace Qingshi.Rules;

/// <summary>A unit leads an action whose tasks name their units, and it is at none of them.</summary>
[Rule("QS102", "IdleLead", Category.Responsibility, Severity.Warning, Source = "青石县督查办法：牵头单位至少承担一项具体任务")]
public sealed class IdleLead : PlanRule
{
    public override void Define()
    {
        UnitMention lead = default!;
        PlanAction action = default!;

        When()
            .Match(() => lead, u => u.Role == UnitRole.Lead, u => u.TaskId == null, u => u.RowId == null)
            .Match(() => action, a => a.Id == lead.ActionId)
            .Exists<UnitMention>(u => u.ActionId == lead.ActionId, u => u.TaskId != null)
            .Not<UnitMention>(u => u.ActionId == lead.ActionId, u => u.Key == lead.Key, u => u.TaskId != null);

        Then()
            .Report(
                at: () => lead.Name.At,
                message: () => Message.Of(
                    $"“{lead.Name.Value}”牵头“{action.Title.Value}”，下面的任务却没有一项由它承担，请补上或改由别的单位牵头。",
                    $"'{lead.Name.Value}' leads '{action.Title.Value}' and is at none of its tasks; give it one, or let another unit lead."));
    }
}
