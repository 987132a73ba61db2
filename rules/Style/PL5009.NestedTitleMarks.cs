using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Style;

/// <summary>A title inside a title has 《》 or &lt;&gt; where 〈〉 belong.</summary>
[Rule("PL5009", "NestedTitleMarks", Category.Style, Severity.Warning, Fix = FixSafety.Safe, Source = "GB/T 15834《标点符号用法》：书名号里再用书名号时，里面一层用单书名号")]
public sealed class NestedTitleMarks : PlanRule
{
    public override void Define()
    {
        Passage passage = default!;
        StyleFault found = default!;

        When()
            .Match(() => passage)
            .Match(() => found, f => f.Passage.Id == passage.Id, f => f.Kind == StyleFaultKind.NestedTitleMarks);

        Then()
            .Report(
                at: () => found.At,
                message: () => Message.Of(
                    $"“{Excerpt.Of(found.Words)}”在书名号里面，它的“{found.Mark}”应为“〈…〉”。",
                    $"'{Excerpt.Of(found.Words)}' stands inside a title; its '{found.Mark}' should be '〈…〉'."),
                fix: () => found.Edits.Any()
                    ? new Fix(Message.Of($"改为单书名号“〈…〉”。", $"Replace them by '〈…〉'."), FixSafety.Safe, found.Edits.ToArray())
                    : null);
    }
}
