using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Targets;

/// <summary>A target has no time limit in its sentence, its row and the titles above. Where the plan has a period it is an info.</summary>
[Rule("PL3004", "TargetWithoutDeadline", Category.Targets, Severity.Warning, Source = "目标管理的 SMART 原则：有时限（time-bound）")]
public sealed class TargetWithoutDeadline : PlanRule
{
    public override void Define()
    {
        IGrouping<int, TargetReading> untimed = default!;
        StatedPeriod period = default!;

        When()
            .Query(() => untimed, q => q
                .Match<TargetReading>(r => !r.IsStanding)
                .Where(r => !r.IsTimed)
                .GroupBy(r => r.SentenceId))
            .Match(() => period);

        Then()
            .Report(
                at: () => untimed.First().At,
                message: () => period.To == null
                    ? Message.Of(
                        $"“{Excerpt.Of(untimed.First().Phrase, 40)}”{ChineseCount(untimed.Count())}没有写明什么时候完成，请补上“到某年”“每年”一类的时限。",
                        $"Nothing says by when '{Excerpt.Of(untimed.First().Phrase, 40)}'{EnglishCount(untimed.Count())} is to be reached; add a year or an interval.")
                    : Message.Of(
                        $"“{Excerpt.Of(untimed.First().Phrase, 40)}”{ChineseCount(untimed.Count())}没有写明什么时候完成，只能按规划期推定为 {period.To} 年底前，请补上时限。",
                        $"Nothing says by when '{Excerpt.Of(untimed.First().Phrase, 40)}'{EnglishCount(untimed.Count())} is to be reached; it is taken to be the end of the plan, {period.To}; add a year or an interval."),
                related: () => Others(untimed),
                severity: () => period.To == null ? Severity.Warning : Severity.Info);
    }

    private static IEnumerable<RelatedPlace> Others(IEnumerable<TargetReading> untimed) =>
        untimed.Skip(1).Select(r => new RelatedPlace(r.At, Message.Of($"同一句里的目标", $"target of the same sentence")));

    private static string ChineseCount(int count) => count > 1 ? $"等 {count} 个目标" : "";

    private static string EnglishCount(int count) => count > 1 ? $" (one of {count} targets)" : "";
}
