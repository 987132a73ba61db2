using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Input;

/// <summary>A file, or a place in it, could not be read, so that it was not checked.</summary>
[Rule("PL0001", "UnreadableInput", Category.Input, Severity.Error, Source = "没有检查的内容不得算作通过")]
public sealed class UnreadableInput : PlanRule
{
    public override void Define()
    {
        InputDocument document = default!;
        InputProblem problem = default!;

        When()
            .Match(() => document)
            .Match(() => problem);

        Then()
            .Report(
                at: () => problem.At,
                message: () => Message.Of($"未能读取：{problem.Chinese}。", $"Not read: {problem.English}."));
    }
}
