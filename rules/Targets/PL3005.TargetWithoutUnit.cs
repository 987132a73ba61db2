using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Targets;

/// <summary>A number is to be reached and nothing says of what: 培训农民3000.</summary>
[Rule("PL3005", "TargetWithoutUnit", Category.Targets, Severity.Error, Source = "《党政机关公文处理工作条例》第二十条：计量单位准确；GB/T 15835 出版物上数字用法")]
public sealed class TargetWithoutUnit : PlanRule
{
    public override void Define()
    {
        Passage passage = default!;
        BareNumber number = default!;

        When()
            .Match(() => passage, p => p.Kind != PassageKind.Title && p.Kind != PassageKind.Head && p.Kind != PassageKind.Basis && p.Kind != PassageKind.Annex && p.Kind != PassageKind.Unit)
            .Match(() => number, n => n.Passage.Id == passage.Id);

        Then()
            .Report(
                at: () => number.At,
                message: () => Message.Of(
                    $"“{Excerpt.Of(number.ClauseWords, 30)}”里的“{number.Words}”没有计量单位，请补上“人次”“场”“个”一类的单位。",
                    $"The number '{number.Words}' in '{Excerpt.Of(number.ClauseWords, 30)}' has no unit; say what is counted."));
    }
}
