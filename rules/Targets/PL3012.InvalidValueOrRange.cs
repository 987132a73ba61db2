using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Targets;

/// <summary>A number that cannot be meant as written: a falling or half-written range, a share above 100%, half a person.</summary>
[Rule("PL3012", "InvalidValueOrRange", Category.Targets, Severity.Error, Fix = FixSafety.Suggestion, Source = "GB/T 15835 出版物上数字用法：数值范围；《党政机关公文处理工作条例》第二十条：数字准确")]
public sealed class InvalidValueOrRange : PlanRule
{
    public override void Define()
    {
        TargetReading target = default!;

        When()
            .Match(() => target)
            .Having(() => target.Fault != NumberFault.None);

        Then()
            .Report(
                at: () => target.At,
                message: () => target.Fault == NumberFault.FallingRange
                    ? Message.Of(
                        $"“{target.Words}”的后一个数不大于前一个数，请核对上下限。",
                        $"In '{target.Words}' the second number is not above the first; check both.")
                    : target.Fault == NumberFault.HalfRange
                    ? Message.Of(
                        $"“{target.Words}”的前一个数省略了“{target.Missing!.Value}”，会有两种读法，请补上。",
                        $"In '{target.Words}' the first number lacks '{target.Missing!.Value}' and can be read in two ways; add it.")
                    : target.Fault == NumberFault.ShareAbove100
                    ? Message.Of(
                        $"“{target.Words}”超过了 100%，而这里说的是占比，请核对数字。",
                        $"'{target.Words}' is above 100%, but a share is meant; check the number.")
                    : Message.Of(
                        $"“{target.Words}”不是整数，而“{target.Target.Quantity.Unit}”只能按整数计，请核对数字。",
                        $"'{target.Words}' is no whole number, but '{target.Target.Quantity.Unit}' are counted one by one; check the number."),
                fix: () => target.Missing == null
                    ? null
                    : new Fix(
                        Message.Of($"给前一个数补上“{target.Missing.Value}”。", $"Add '{target.Missing.Value}' to the first number."),
                        FixSafety.Suggestion,
                        new[] { new Edit(target.Missing.At, target.Missing.Value) }),
                severity: () => target.Fault == NumberFault.HalfRange ? Severity.Warning : Severity.Error);
    }
}
