using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Targets;

/// <summary>The text promises an amount or a frequency and names none: 建设一批, 定期开展.</summary>
[Rule("PL3003", "VagueCommitment", Category.Targets, Severity.Info, Source = "目标管理的 SMART 原则：可衡量（measurable）；督查考核须可量化", Precision = RulePrecision.Medium)]
public sealed class VagueCommitment : PlanRule
{
    public override void Define()
    {
        Passage passage = default!;
        VaguePromise commitment = default!;

        When()
            .Match(() => passage, p => p.Kind != PassageKind.Title && p.Kind != PassageKind.Head && p.Kind != PassageKind.Basis && p.Kind != PassageKind.Annex && p.Kind != PassageKind.Unit)
            .Match(() => commitment, c => c.Passage.Id == passage.Id);

        Then()
            .Report(
                at: () => commitment.At,
                message: () => commitment.Vague.IsFrequency
                    ? Message.Of(
                        $"“{Excerpt.Of(commitment.Words, 30)}”只说“{commitment.Vague.Word}”，没有说多久一次；请写明“每年”“每季度”或次数。",
                        $"'{Excerpt.Of(commitment.Words, 30)}' says '{commitment.Vague.Word}' and not how often; state an interval or a number of times.")
                    : Message.Of(
                        $"“{Excerpt.Of(commitment.Words, 30)}”只说“{commitment.Vague.Word}”，没有说多少；请写明数量。",
                        $"'{Excerpt.Of(commitment.Words, 30)}' says '{commitment.Vague.Word}' and not how many; state a number."),
                related: () => commitment.Again.Select(a => new RelatedPlace(a, Message.Of($"同样的话", $"the same words"))));
    }
}
