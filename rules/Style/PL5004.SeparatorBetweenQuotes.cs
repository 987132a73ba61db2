using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Style;

/// <summary>、 stands between items that all have quotation marks or title marks of their own.</summary>
[Rule("PL5004", "SeparatorBetweenQuotes", Category.Style, Severity.Info, Fix = FixSafety.Safe, Source = "GB/T 15834—2011《标点符号用法》：标有引号或书名号的并列成分之间通常不用顿号")]
public sealed class SeparatorBetweenQuotes : PlanRule
{
    public override void Define()
    {
        Passage passage = default!;
        StyleFault found = default!;

        When()
            .Match(() => passage)
            .Match(() => found, f => f.Passage.Id == passage.Id, f => f.Kind == StyleFaultKind.SeparatorBetweenQuotes);

        Then()
            .Report(
                at: () => found.At,
                message: () => Message.Of(
                    $"并列的各项都带引号或书名号，中间通常不用顿号，{Excerpt.Of(found.Words)}里有 {found.Fault.Edits.Count} 个。",
                    $"Items with quotation marks or title marks of their own usually stand without 、 between them; {Excerpt.Of(found.Words)} has {found.Fault.Edits.Count}."),
                fix: () => found.Edits.Any()
                    ? new Fix(Message.Of($"删去这些顿号。", $"Delete these marks."), FixSafety.Safe, found.Edits.ToArray())
                    : null);
    }
}
