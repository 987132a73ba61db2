using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Responsibility;

/// <summary>Numbers of tasks or of a list in the text leave one out, repeat one or go back. A list that begins anew under one heading is for information.</summary>
[Rule("PL1011", "BrokenNumbering", Category.Responsibility, Severity.Warning, Source = "GB/T 9704—2012《党政机关公文格式》7.3.3：结构层次序数")]
public sealed class BrokenNumbering : PlanRule
{
    public override void Define()
    {
        NumberedItem item = default!;

        When()
            .Match(() => item)
            .Having(() => item.Fault != NumberingFault.None);

        Then()
            .Report(
                at: () => item.At,
                message: () => item.Fault == NumberingFault.Gap
                    ? Message.Of(
                        $"序号从“{item.Before}”跳到“{item.Printed}”，缺“{item.Expected}”，请核对是否漏项。",
                        $"Numbers jump from '{item.Before}' to '{item.Printed}'; '{item.Expected}' is missing: check whether an item was lost.")
                    : item.Fault == NumberingFault.Repeat
                        ? Message.Of(
                            $"序号“{item.Printed}”连续出现两次，这里应为“{item.Expected}”。",
                            $"The number '{item.Printed}' comes twice in a row; here it should be '{item.Expected}'.")
                        : Message.Of(
                            $"序号从“{item.Before}”退回“{item.Printed}”，请核对编号和层次。",
                            $"Numbers go back from '{item.Before}' to '{item.Printed}'; check numbers and levels."),
                related: () => item.Neighbours,
                severity: () => item.Fault == NumberingFault.Restart ? Severity.Info : Severity.Warning);
    }
}
