using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Input;

/// <summary>A suppression gives no reason, has ended, names no rule or hides nothing.</summary>
[Rule("PL0003", "InvalidSuppression", Category.Input, Severity.Warning, Fix = FixSafety.Suggestion, Source = "豁免要说明理由和期限，过期的、用不上的要清理")]
public sealed class InvalidSuppression : PlanRule
{
    public override void Define()
    {
        StatedSuppression stated = default!;

        When()
            .Match(() => stated)
            .Having(() => stated.Fault != null);

        Then()
            .Report(
                at: () => stated.At,
                message: () => Message.Of($"这条豁免不起作用：{stated.Chinese}。", $"This suppression has no effect: {stated.English}."),
                fix: () => stated.Removal == null
                    ? null
                    : new Fix(Message.Of($"删除这条豁免。", $"Delete the suppression."), FixSafety.Suggestion, stated.Removal!),
                properties: () => stated.Properties);
    }
}
