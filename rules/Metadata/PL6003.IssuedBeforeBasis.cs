using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Metadata;

/// <summary>The plan is older than a document that it cites, so one of the two years is wrong.</summary>
[Rule("PL6003", "IssuedBeforeBasis", Category.Metadata, Severity.Error, Source = "《党政机关公文处理工作条例》第二十条：签发前复核，日期、引文准确", Checks = ["basis.date", "basis.number"])]
public sealed class IssuedBeforeBasis : PlanRule
{
    public override void Define()
    {
        Issuance plan = default!;
        CitedNumber cited = default!;

        When()
            .Match(() => plan, p => p.Year != null)
            .Match(() => cited)
            .Having(() => cited.IsAfter(plan));

        Then()
            .Report(
                at: () => cited.Number.At,
                message: () => cited.Day == null || plan.Day == null
                    ? Message.Of(
                        $"本文件 {plan.Year} 年成文，却引用了 {cited.Year} 年的“{cited.Number.Value}”，请核对文号和成文日期。",
                        $"The plan was issued in {plan.Year} and cites '{cited.Number.Value}' of {cited.Year}; check the number and the date of issue.")
                    : Message.Of(
                        $"本文件“{plan.Date}”成文，早于它引用的“{cited.Number.Value}”（{cited.Day:yyyy-MM-dd}），请核对文号和成文日期。",
                        $"The plan was issued on '{plan.Date}', before '{cited.Number.Value}' ({cited.Day:yyyy-MM-dd}), which it cites; check the number and the date of issue."),
                related: () => new[] { new RelatedPlace(plan.At, Message.Of($"本文件的日期或文号", $"date or number of the plan")) });
    }
}
