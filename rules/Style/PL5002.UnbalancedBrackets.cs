using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Style;

/// <summary>A bracket is never closed, never opened, or closed by one of another kind.</summary>
[Rule("PL5002", "UnbalancedBrackets", Category.Style, Severity.Error, Fix = FixSafety.Safe, Source = "GB/T 15834《标点符号用法》：括号、引号、书名号成对使用")]
public sealed class UnbalancedBrackets : PlanRule
{
    public override void Define()
    {
        Passage passage = default!;
        PassageFault found = default!;

        When()
            .Match(() => passage)
            .Match(() => found, f => f.Passage.Id == passage.Id);

        Then()
            .Report(
                at: () => found.At,
                message: () => found.Fault.Kind == BracketFaultKind.Mismatched
                    ? Message.Of(
                        $"“{found.Mark}”和与它配对的符号不是一种，应为“{found.Fault.Expected}”。",
                        $"'{found.Mark}' is not of the kind of the mark it is paired with; it should be '{found.Fault.Expected}'.")
                    : found.Fault.Kind == BracketFaultKind.NeverClosed
                        ? Message.Of(
                            $"“{found.Mark}”没有配对的“{found.Fault.Expected}”，后面的内容都被括了进去。",
                            $"'{found.Mark}' is never closed by '{found.Fault.Expected}'; all that follows is inside it.")
                        : Message.Of(
                            $"“{found.Mark}”前面没有配对的“{found.Fault.Expected}”。",
                            $"'{found.Mark}' is never opened by '{found.Fault.Expected}'."),
                related: () => found.Partner,
                fix: () => found.Fault.Kind == BracketFaultKind.Mismatched
                    ? new Fix(
                        Message.Of($"改为“{found.Fault.Expected}”。", $"Replace it by '{found.Fault.Expected}'."),
                        FixSafety.Safe,
                        new Edit(found.At, found.Fault.Expected.ToString()))
                    : found.Gap == null
                        ? null
                        : new Fix(
                            Message.Of($"在末尾补上“{found.Fault.Expected}”。", $"Add '{found.Fault.Expected}' at the end."),
                            FixSafety.Suggestion,
                            new Edit(found.Gap!, found.Fault.Expected.ToString())));
    }
}
