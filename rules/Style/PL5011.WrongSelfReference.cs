using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Style;

/// <summary>A plan calls its own area by another level: 我市 in the plan of a county. What may mean the province, or the city of a district, is an info.</summary>
[Rule("PL5011", "WrongSelfReference", Category.Style, Severity.Warning, Source = "《党政机关公文处理工作条例》第二十条：名称准确", Checks = ["areas"])]
public sealed class WrongSelfReference : PlanRule
{
    public override void Define()
    {
        SelfReference found = default!;

        When()
            .Match(() => found)
            .Having(() => found.IsWrong);

        Then()
            .Report(
                at: () => found.Word.At,
                message: () => Message.Of(
                    $"“{found.Word.Value}”不是“{found.Area}”的自称，应为“{found.Expected}”，请看是不是从别处照搬来的。",
                    $"'{found.Word.Value}' is not how '{found.Area}' calls itself, '{found.Expected}' is; see whether the text was copied from elsewhere."),
                severity: () => found.MayMeanAbove ? Severity.Info : Severity.Warning);
    }
}
