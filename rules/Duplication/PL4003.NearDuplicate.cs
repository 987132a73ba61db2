using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Duplication;

/// <summary>Two rows say nearly the same: a sentence of the one is like a sentence of the other, or lies within it. Prose and table are not compared.</summary>
[Rule("PL4003", "NearDuplicate", Category.Duplication, Severity.Warning, Source = "《党政机关公文处理工作条例》第十九条：内容简洁")]
public sealed class NearDuplicate : PlanRule
{
    public override void Define()
    {
        ContentRow row = default!;
        SimilarRows pair = default!;

        When()
            .Match(() => row, r => r.Key.Length >= 10)
            .Match(() => pair, p => p.SecondId == row.Id);

        Then()
            .Report(
                at: () => pair.SecondWords.At,
                message: () => pair.IsContained
                    ? pair.HasOtherUnits
                        ? Message.Of(
                            $"“{Excerpt.Of(pair.Smaller.Value)}”的内容（{pair.Containment}%）已经在另一行的“{Excerpt.Of(pair.Larger.Value)}”里，责任单位却不同（“{pair.FirstUnits}”与“{pair.SecondUnits}”），请确认是不是同一件事。",
                            $"'{Excerpt.Of(pair.Smaller.Value)}' is nearly all ({pair.Containment}%) in another row, '{Excerpt.Of(pair.Larger.Value)}', yet their units differ ('{pair.FirstUnits}' and '{pair.SecondUnits}'); make sure that they are not one task.")
                        : Message.Of(
                            $"“{Excerpt.Of(pair.Smaller.Value)}”的内容（{pair.Containment}%）已经在另一行的“{Excerpt.Of(pair.Larger.Value)}”里，请确认是不是同一件事。",
                            $"'{Excerpt.Of(pair.Smaller.Value)}' is nearly all ({pair.Containment}%) in another row, '{Excerpt.Of(pair.Larger.Value)}'; make sure that they are not one task.")
                    : pair.HasOtherUnits
                        ? Message.Of(
                            $"“{Excerpt.Of(pair.SecondWords.Value)}”与另一行的“{Excerpt.Of(pair.FirstWords.Value)}”高度相似（{pair.Similarity}%），责任单位却不同（“{pair.FirstUnits}”与“{pair.SecondUnits}”），请确认是不是同一件事。",
                            $"'{Excerpt.Of(pair.SecondWords.Value)}' is nearly the same as '{Excerpt.Of(pair.FirstWords.Value)}' in another row ({pair.Similarity}%), yet their units differ ('{pair.FirstUnits}' and '{pair.SecondUnits}'); make sure that they are not one task.")
                        : Message.Of(
                            $"“{Excerpt.Of(pair.SecondWords.Value)}”与另一行的“{Excerpt.Of(pair.FirstWords.Value)}”高度相似（{pair.Similarity}%），请确认是不是同一件事。",
                            $"'{Excerpt.Of(pair.SecondWords.Value)}' is nearly the same as '{Excerpt.Of(pair.FirstWords.Value)}' in another row ({pair.Similarity}%); make sure that they are not one task."),
                related: () => new[] { new RelatedPlace(pair.FirstWords.At, Message.Of($"前一行“{Excerpt.Of(pair.FirstWords.Value)}”", $"the earlier row '{Excerpt.Of(pair.FirstWords.Value)}'")) });
    }
}
