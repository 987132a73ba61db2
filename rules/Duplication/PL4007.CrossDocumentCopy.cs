using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Duplication;

/// <summary>Two plans of a run share five sentences or more. The finding stands in the file that comes later.</summary>
[Rule("PL4007", "CrossDocumentCopy", Category.Duplication, Severity.Off, AcrossPlans = true, Precision = RulePrecision.Low, Source = "《党政机关公文处理工作条例》第二十条：从实际出发，所提政策措施和办法切实可行")]
public sealed class CrossDocumentCopy : PlanRule
{
    public override void Define()
    {
        PlanInRun plan = default!;
        CopiedPlan copied = default!;
        CopiedSentence first = default!;

        When()
            .Match(() => plan, p => p.Others > 0)
            .Match(() => copied, c => c.IsEnough)
            .Let(() => first, () => copied.Sentences[0]);

        Then()
            .Report(
                at: () => first.Here.At,
                message: () => Message.Of(
                    $"与“{Excerpt.Of(copied.Other.Value, 60)}”（{copied.Other.At.File}）有 {copied.Sentences.Count} 句相同或几乎相同，第一句是“{Excerpt.Of(first.Here.Value)}”，请看本地情况是否真的一样。",
                    $"{copied.Sentences.Count} sentences are the same, or nearly so, as in '{Excerpt.Of(copied.Other.Value, 60)}' ({copied.Other.At.File}), the first being '{Excerpt.Of(first.Here.Value)}'; see whether they fit this place."),
                related: () => copied.Sentences.SelectMany(s => new[]
                {
                    new RelatedPlace(s.There.At, Message.Of($"另一份文件的“{Excerpt.Of(s.There.Value)}”", $"'{Excerpt.Of(s.There.Value)}' in the other file")),
                    new RelatedPlace(s.Here.At, Message.Of($"本文件的“{Excerpt.Of(s.Here.Value)}”", $"'{Excerpt.Of(s.Here.Value)}' in this file")),
                }).Where(r => r.At != first.Here.At));
    }
}
