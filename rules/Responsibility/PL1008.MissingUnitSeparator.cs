using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Responsibility;

/// <summary>Two units that the plan names elsewhere stand here as one, without a separator.</summary>
[Rule("PL1008", "MissingUnitSeparator", Category.Responsibility, Severity.Error, Fix = FixSafety.Safe, Source = "GB/T 15834《标点符号用法》：顿号")]
public sealed class MissingUnitSeparator : PlanRule
{
    public override void Define()
    {
        UnitMention unit = default!;
        FusedUnit fused = default!;

        When()
            .Match(() => unit)
            .Match(() => fused, f => f.UnitId == unit.Id)
            .Exists<UnitMention>(u => u.Key == fused.LeftKey)
            .Exists<UnitMention>(u => u.Key == fused.RightKey);

        Then()
            .Report(
                at: () => unit.Name.At,
                message: () => Message.Of(
                    $"“{fused.Left.Value}”和“{fused.Right.Value}”之间缺少顿号，两个单位连成了一个。",
                    $"A separator is missing between '{fused.Left.Value}' and '{fused.Right.Value}': two units run together."),
                fix: () => new Fix(
                    Message.Of($"在两个单位之间加顿号。", $"Insert 、 between the two units."),
                    FixSafety.Safe,
                    new Edit(fused.Right.At.Slice(new TextSpan(0, 0)), "、")));
    }
}
