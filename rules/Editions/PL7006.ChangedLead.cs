using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Editions;

/// <summary>Another unit leads than in the older edition, or none does.</summary>
[Rule("PL7006", "ChangedLead", Category.Editions, Severity.Info, Source = "《党政机关公文处理工作条例》第十九条：涉及其他部门职权的事项，应当协商一致")]
public sealed class ChangedLead : PlanRule
{
    public override void Define()
    {
        EditionPair pair = default!;

        When()
            .Match(() => pair, p => p.Matter == EditionMatter.Lead)
            .Having(() => pair.IsFault);

        Then()
            .Report(
                at: () => pair.New.At,
                message: () => pair.IsGone
                    ? Message.Of(
                        $"“{Excerpt.Of(pair.What, 40)}”旧版由“{Excerpt.Of(pair.OldWords, 60)}”牵头，新版没有写明牵头单位，请确认。",
                        $"'{Excerpt.Of(pair.What, 40)}' was led by '{Excerpt.Of(pair.OldWords, 60)}' in the older edition and now names no lead unit; make sure that is meant.")
                    : Message.Of(
                        $"“{Excerpt.Of(pair.What, 40)}”的牵头单位由“{Excerpt.Of(pair.OldWords, 60)}”改成了“{Excerpt.Of(pair.NewWords, 60)}”，请确认已经协商一致。",
                        $"The lead unit of '{Excerpt.Of(pair.What, 40)}' has changed from '{Excerpt.Of(pair.OldWords, 60)}' to '{Excerpt.Of(pair.NewWords, 60)}'; make sure that all agree."),
                related: () => new[] { new RelatedPlace(pair.Old.At, Message.Of($"旧版的“{Excerpt.Of(pair.OldWords)}”", $"'{Excerpt.Of(pair.OldWords)}' in the older edition")) },
                properties: () => new Dictionary<string, string> { { "old", pair.OldWords }, { "new", pair.NewWords } });
    }
}
