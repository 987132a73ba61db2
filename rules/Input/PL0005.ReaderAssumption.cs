using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Input;

/// <summary>A text does not say something that had to be assumed in order to read it: once for each kind of assumption.</summary>
[Rule("PL0005", "ReaderAssumption", Category.Input, Severity.Info, Source = "没有写明的内容，读取时作了什么推断必须说出来")]
public sealed class ReaderAssumption : PlanRule
{
    private const int MostPlaces = 100;

    public override void Define()
    {
        InputDocument document = default!;
        IGrouping<AssumptionKind, Model.ReaderAssumption> same = default!;

        When()
            .Match(() => document, d => d.IsReadable)
            .Query(() => same, q => q
                .Match<Model.ReaderAssumption>(a => a.Kind != AssumptionKind.BlankCell)
                .GroupBy(a => a.Kind));

        Then()
            .Report(
                at: () => same.First().At,
                message: () => same.Count() == 1
                    ? Message.Of($"{same.First().Chinese}，请核对。", $"{same.First().English}; please check.")
                    : Message.Of(
                        $"{same.First().Chinese}；这样的推断共有 {same.Count()} 处，请逐一核对。",
                        $"{same.First().English}; there are {same.Count()} such assumptions, please check each."),
                related: () => same.Skip(1).Take(MostPlaces).Select(a => new RelatedPlace(a.At, a.Note)));
    }
}
