using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Duplication;

/// <summary>Words of a template were not filled in: ××县, 20XX年, （待定）. The same words are one finding.</summary>
[Rule("PL4006", "TemplatePlaceholder", Category.Duplication, Severity.Error, Source = "《党政机关公文处理工作条例》第二十条：签发前复核，名称、数字、日期准确")]
public sealed class TemplatePlaceholder : PlanRule
{
    public override void Define()
    {
        Plan plan = default!;
        IGrouping<string, Placeholder> same = default!;
        Placeholder first = default!;

        When()
            .Match(() => plan)
            .Query(() => same, q => q.Match<Placeholder>().GroupBy(p => p.Key))
            .Let(() => first, () => same.First());

        Then()
            .Report(
                at: () => first.Words.At,
                message: () => same.Count() == 1
                    ? Message.Of(
                        $"“{Excerpt.Of(first.Words.Value)}”是模板里待填的内容，请填写或者删去。",
                        $"'{Excerpt.Of(first.Words.Value)}' is a gap of the template; fill it in or delete it.")
                    : Message.Of(
                        $"“{Excerpt.Of(first.Words.Value)}”是模板里待填的内容，全文有 {same.Count()} 处，请填写或者删去。",
                        $"'{Excerpt.Of(first.Words.Value)}' is a gap of the template that stands in {same.Count()} places; fill it in or delete it."),
                related: () => same.Skip(1).Select(p => new RelatedPlace(p.Words.At, Message.Of($"又一处“{Excerpt.Of(p.Words.Value)}”", $"'{Excerpt.Of(p.Words.Value)}' again"))));
    }
}
