using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Duplication;

/// <summary>A sentence stands twice in one cell. A clause that does is an info.</summary>
[Rule("PL4002", "RepeatedSentence", Category.Duplication, Severity.Error, Fix = FixSafety.Unsafe, Source = "《党政机关公文处理工作条例》第十九条：内容简洁")]
public sealed class RepeatedSentence : PlanRule
{
    public override void Define()
    {
        RuleOptions options = default!;
        IGrouping<(bool IsClause, string Key), Sentence> same = default!;
        Sentence again = default!;

        When()
            .Query(() => same, q => q
                .Match<Sentence>(s => s.Key.Length > 0)
                .Collect()
                .SelectMany(all => Repeated(all))
                .Where(g => !g.First().IsClause || IsMoreThanItsSentence(g)))
            .Match(() => options, o => (same.First().IsClause ? o.RepeatedClauseMinLength : o.RepeatedSentenceMinLength) <= same.First().Key.Length)
            .Let(() => again, () => same.Last());

        Then()
            .Report(
                at: () => again.At,
                message: () => again.IsClause
                    ? Message.Of(
                        $"分句“{Excerpt.Of(again.Text)}”在同一格里出现了 {same.Count()} 次，请删去重复的。",
                        $"The clause '{Excerpt.Of(again.Text)}' occurs {same.Count()} times in one cell; keep one.")
                    : Message.Of(
                        $"“{Excerpt.Of(again.Text)}”这句话在同一格里出现了 {same.Count()} 次，请删去重复的。",
                        $"The sentence '{Excerpt.Of(again.Text)}' occurs {same.Count()} times in one cell; keep one."),
                related: () => same
                    .Where(s => s != again)
                    .Select(s => new RelatedPlace(s.At, Message.Of($"前一处", $"the same words before"))),
                fix: () => again.IsClause || same.Any(s => s.Text != again.Text)
                    ? null
                    : new Fix(
                        Message.Of($"删去重复的句子，只留第一处。", $"Delete the sentence except where it comes first."),
                        FixSafety.Unsafe,
                        same.Skip(1).Select(s => new Edit(s.At, "")).ToArray()),
                severity: () => again.IsClause ? Severity.Info : Severity.Error);
    }

    private static IEnumerable<IGrouping<(bool IsClause, string Key), Sentence>> Repeated(IEnumerable<Sentence> all) => Repeats.Within(all, s => s.Passage.Id, s => (s.IsClause, s.Key));

    /// <summary>False where clauses recur only because the whole sentence does, which is a finding of its own.</summary>
    private static bool IsMoreThanItsSentence(IEnumerable<Sentence> clauses) =>
        clauses.Select(c => c.SentenceKey).Distinct().Count() > 1 || clauses.Select(c => c.SentenceId).Distinct().Count() < clauses.Count();
}
