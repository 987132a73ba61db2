using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Editions;

/// <summary>A sentence that is otherwise the same promises less firmly than in the older edition: 确保, then 力争, then 鼓励.</summary>
[Rule("PL7007", "WeakenedPromise", Category.Editions, Severity.Warning, Source = "《重大行政决策程序暂行条例》：决策机关依法作出的决策，未经法定程序不得随意变更或者停止执行")]
public sealed class WeakenedPromise : PlanRule
{
    public override void Define()
    {
        EditionPair pair = default!;

        When()
            .Match(() => pair, p => p.Matter == EditionMatter.Promise)
            .Having(() => pair.IsFault);

        Then()
            .Report(
                at: () => pair.New.At,
                message: () => Message.Of(
                    $"承诺减弱了：旧版写“{pair.OldWords}”，新版写“{pair.NewWords}”（“{Excerpt.Of(pair.What, 40)}”），请说明原因。",
                    $"The promise is weaker: '{pair.OldWords}' in the older edition, '{pair.NewWords}' now ('{Excerpt.Of(pair.What, 40)}'); give the reason."),
                related: () => new[] { new RelatedPlace(pair.Old.At, Message.Of($"旧版的“{Excerpt.Of(pair.OldWords)}”", $"'{Excerpt.Of(pair.OldWords)}' in the older edition")) },
                properties: () => new Dictionary<string, string> { { "old", pair.OldWords }, { "new", pair.NewWords } });
    }
}
