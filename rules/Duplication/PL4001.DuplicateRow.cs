using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Duplication;

/// <summary>Two rows have the same content. White space, width and punctuation do not count.</summary>
[Rule("PL4001", "DuplicateRow", Category.Duplication, Severity.Error, Fix = FixSafety.Suggestion, Source = "《党政机关公文处理工作条例》第十九条：内容简洁")]
public sealed class DuplicateRow : PlanRule
{
    public override void Define()
    {
        RuleOptions options = default!;
        IGrouping<(PlanPart Part, string Key), ContentRow> same = default!;
        ContentRow again = default!;

        When()
            .Query(() => same, q => q
                .Match<ContentRow>(r => r.Key.Length > 0)
                .Collect()
                .SelectMany(all => Repeated(all)))
            .Match(() => options, o => o.DuplicateMinLength <= same.First().Key.Length)
            .Let(() => again, () => same.ElementAt(1));

        Then()
            .Report(
                at: () => again.Content.At,
                message: () => Message.Of(
                    $"“{Excerpt.Of(same.First().Content.Value)}”这一行出现了 {same.Count()} 次。",
                    $"The row '{Excerpt.Of(same.First().Content.Value)}' occurs {same.Count()} times."),
                related: () => same
                    .Where(r => r != again)
                    .Select(r => new RelatedPlace(r.Content.At, Message.Of($"相同的内容“{Excerpt.Of(r.Content.Value)}”", $"the same content '{Excerpt.Of(r.Content.Value)}'"))),
                fix: () => again.Removal == null
                    ? null
                    : new Fix(Message.Of($"删去重复的这一行。", $"Delete the repeated row."), FixSafety.Suggestion, new Edit(again.Removal!, "")));
    }

    private static IEnumerable<IGrouping<(PlanPart Part, string Key), ContentRow>> Repeated(IEnumerable<ContentRow> all) => Repeats.By(all, r => (r.Part, r.Key));
}
