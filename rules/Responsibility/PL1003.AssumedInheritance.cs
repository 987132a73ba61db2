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
                message: () => assumption.More > 0
                    ? Message.Of(
                        $"从这里起还有 {assumption.More} 个空白单元格也按合并单元格处理，没有一一列出，请核对。",
                        $"From here on {assumption.More} more blank cells were read as merged with the one above and are not listed one by one; please check.")
                    : Message.Of($"{assumption.Chinese}，请核对。", $"{assumption.English}; please check."));
    }
}
