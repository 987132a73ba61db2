using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Responsibility;

/// <summary>A department leads a task in the parent plan, and no unit of its field takes part in the same action here. One finding for each department and action.</summary>
[Rule("PL1012", "LeadWithoutCounterpart", Category.Responsibility, Severity.Info, WithParent = true, Precision = RulePrecision.Medium, Source = "国务院办公厅分工文件的惯例：上下级部门对口落实")]
public sealed class LeadWithoutCounterpart : PlanRule
{
    public override void Define()
    {
        ParentLead lead = default!;

        When()
            .Match(() => lead)
            .Having(() => !lead.HasCounterpart);

        Then()
            .Report(
                at: () => lead.Task.At,
                message: () => Message.Of(
                    $"“{lead.Task.Value}”在上级方案里由“{lead.Unit.Value}”牵头，本方案的这个行动里没有对口的单位，请确认由谁承担。",
                    $"In the parent plan '{lead.Task.Value}' is led by '{lead.Unit.Value}'; no unit of that field takes part in the action here. Make sure who does it."),
                related: () => new[]
                {
                    new RelatedPlace(lead.Unit.At, Message.Of($"上级方案的牵头单位", $"the lead unit in the parent plan")),
                    new RelatedPlace(lead.TaskThere.At, Message.Of($"上级方案的任务", $"the task in the parent plan")),
                });
    }
}
