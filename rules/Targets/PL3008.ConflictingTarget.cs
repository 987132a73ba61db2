using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Targets;

/// <summary>The prose and the division table, or two sentences about one indicator and year, state different numbers.</summary>
[Rule("PL3008", "ConflictingTarget", Category.Targets, Severity.Error, Source = "《党政机关公文处理工作条例》第二十条：数字准确，前后一致")]
public sealed class ConflictingTarget : PlanRule
{
    public override void Define()
    {
        TargetPair pair = default!;

        When()
            .Match(() => pair)
            .Having(() => !pair.Agrees);

        Then()
            .Report(
                at: () => pair.Second.At,
                message: () => Message.Of(
                    $"“{Excerpt.Of(pair.What, 30)}”前后不一致：这里是“{pair.SecondWords}”，另一处是“{pair.FirstWords}”，请核对后统一。",
                    $"'{Excerpt.Of(pair.What, 30)}' is '{pair.SecondWords}' here and '{pair.FirstWords}' elsewhere; make them agree."),
                related: () => Other(pair),
                properties: () => Numbers(pair));
    }

    private static RelatedPlace[] Other(TargetPair pair) => [new(pair.First.At, Message.Of($"另一处“{pair.FirstWords}”", $"the other value, '{pair.FirstWords}'"))];

    private static Dictionary<string, string> Numbers(TargetPair pair) => new(StringComparer.Ordinal)
    {
        ["first"] = pair.FirstWords,
        ["second"] = pair.SecondWords,
    };
}
