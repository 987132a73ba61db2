using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Metadata;

/// <summary>The years behind the name of a document are not those of that document. The same wrong years are one finding.</summary>
[Rule("PL6004", "PeriodMismatch", Category.Metadata, Severity.Warning, Source = "国发〔2021〕9号：标题注明的规划期是2021—2035年", Checks = ["basis.title"])]
public sealed class PeriodMismatch : PlanRule
{
    public override void Define()
    {
        IGrouping<object, DocumentPeriod> same = default!;
        DocumentPeriod wrong = default!;

        When()
            .Query(() => same, q => q
                .Match<DocumentPeriod>()
                .GroupBy(p => (object)ValueTuple.Create(p.Name, p.From, p.To, p.IsWrong))
                .Where(g => g.First().IsWrong))
            .Let(() => wrong, () => same.First());

        Then()
            .Report(
                at: () => wrong.Words.At,
                message: () => wrong.IsRegistered
                    ? Message.Of(
                        $"“{Excerpt.Of(wrong.Words.Value, 40)}”的年份有误：{wrong.Name}的期间是 {wrong.TrueFrom}—{wrong.TrueTo} 年；如果是指本方案的期间，请写在“实施方案”之后。",
                        $"The years in '{Excerpt.Of(wrong.Words.Value, 40)}' are wrong: '{wrong.Name}' covers {wrong.TrueFrom}—{wrong.TrueTo}; if the period of the plan itself is meant, put it behind '实施方案'.")
                    : Message.Of(
                        $"“{Excerpt.Of(wrong.Words.Value, 40)}”与前文的 {wrong.TrueFrom}—{wrong.TrueTo} 年不一致，请统一。",
                        $"'{Excerpt.Of(wrong.Words.Value, 40)}' disagrees with {wrong.TrueFrom}—{wrong.TrueTo} before; make them agree."),
                related: () => same.Skip(1)
                    .Select(p => new RelatedPlace(p.Words.At, Message.Of($"又一处“{Excerpt.Of(p.Words.Value)}”", $"'{Excerpt.Of(p.Words.Value)}' again")))
                    .Concat(new[] { wrong.Other }.Where(o => o != null)
                        .Select(o => new RelatedPlace(o!.At, Message.Of($"前文的年份", $"the years before")))));
    }
}
