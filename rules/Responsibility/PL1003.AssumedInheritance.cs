using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Responsibility;

/// <summary>Blank unit cells of a syntax without merged cells were read as merged with the cell above.</summary>
[Rule("PL1003", "AssumedInheritance", Category.Responsibility, Severity.Info, Source = "没有写明的内容，读取时作了什么推断必须说出来")]
public sealed class AssumedInheritance : PlanRule
{
    public override void Define()
    {
        InputDocument document = default!;
        ReaderAssumption assumption = default!;

        When()
            .Match(() => document, d => d.IsReadable)
            .Match(() => assumption, a => a.Kind == AssumptionKind.BlankCell);

        Then()
            .Report(
                at: () => assumption.At,
                message: () => Message.Of($"{assumption.Chinese}，请核对。", $"{assumption.English}; please check."));
    }
}
