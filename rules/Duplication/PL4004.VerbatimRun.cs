using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Duplication;

/// <summary>Two rows share a long run of words, though their sentences differ. Lists of short items and official names are left out.</summary>
[Rule("PL4004", "VerbatimRun", Category.Duplication, Severity.Info, Source = "《党政机关公文处理工作条例》第十九条：内容简洁")]
public sealed class VerbatimRun : PlanRule
{
    public override void Define()
    {
        ContentRow row = default!;
        RuleOptions options = default!;
        CopiedWords copy = default!;

        When()
            .Match(() => row, r => r.Key.Length > 0)
            .Match(() => options, o => o.VerbatimMinLength <= row.Key.Length)
            .Match(() => copy, c => c.SecondId == row.Id)
            .Not<SimilarRows>(p => p.SecondId == copy.SecondId, p => p.FirstId == copy.FirstId)
            .Not<SimilarRows>(p => p.SecondId == copy.SecondId, p => p.Covers(copy.SecondWords));

        Then()
            .Report(
                at: () => copy.SecondWords.At,
                message: () => Message.Of(
                    $"“{Excerpt.Of(copy.SecondWords.Value)}”这 {copy.Length} 个字与另一行一字不差，请确认不是复制时留下的。",
                    $"'{Excerpt.Of(copy.SecondWords.Value)}', {copy.Length} characters, stands word for word in another row; make sure that it was not left over from copying."),
                related: () => new[] { new RelatedPlace(copy.FirstWords.At, Message.Of($"前一行的同样文字", $"the same words in the earlier row")) });
    }
}
