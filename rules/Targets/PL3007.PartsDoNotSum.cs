using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Targets;

/// <summary>A total and the parts named after 其中 do not add up. There is no tolerance.</summary>
[Rule("PL3007", "PartsDoNotSum", Category.Targets, Severity.Error, Source = "《党政机关公文处理工作条例》第二十条：数字准确")]
public sealed class PartsDoNotSum : PlanRule
{
    public override void Define()
    {
        SumStatement statement = default!;

        When()
            .Match(() => statement)
            .Having(() => !statement.Breakdown.AddsUp);

        Then()
            .Report(
                at: () => statement.At,
                message: () => Message.Of(
                    $"总数是“{statement.TotalWords}”，分项“{Excerpt.Of(statement.PartWords, 60)}”相加却是 {statement.Sum} {statement.Unit}。",
                    $"The total is '{statement.TotalWords}', but its parts '{Excerpt.Of(statement.PartWords, 60)}' add up to {statement.Sum} {statement.Unit}."),
                related: () => statement.Parts,
                properties: () => Numbers(statement));
    }

    private static Dictionary<string, string> Numbers(SumStatement statement) => new(StringComparer.Ordinal)
    {
        ["total"] = statement.Total,
        ["sum"] = statement.Sum,
    };
}
