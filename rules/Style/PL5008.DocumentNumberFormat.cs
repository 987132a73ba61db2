using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Style;

/// <summary>A document number has wrong brackets, 第, a leading zero or a short year.</summary>
[Rule("PL5008", "DocumentNumberFormat", Category.Style, Severity.Warning, Fix = FixSafety.Safe, Source = "GB/T 9704—2012《党政机关公文格式》7.2.5：年份用全称加六角括号，不加“第”，不编虚位")]
public sealed class DocumentNumberFormat : PlanRule
{
    public override void Define()
    {
        Passage passage = default!;
        StyleFault found = default!;

        When()
            .Match(() => passage)
            .Match(() => found, f => f.Passage.Id == passage.Id, f => f.Kind == StyleFaultKind.DocumentNumber || f.Kind == StyleFaultKind.ShortYear);

        Then()
            .Report(
                at: () => found.At,
                message: () => found.Kind == StyleFaultKind.ShortYear
                    ? Message.Of(
                        $"发文字号“{found.Words}”的年份应写全四位，放在六角括号“〔〕”里。",
                        $"The year in the document number '{found.Words}' should have four digits, inside '〔〕'.")
                    : Message.Of(
                        $"发文字号“{found.Words}”应写作“{found.Expected}”。",
                        $"The document number '{found.Words}' should be written '{found.Expected}'."),
                fix: () => found.Edits.Any()
                    ? new Fix(
                        Message.Of($"改为“{found.Expected}”。", $"Write '{found.Expected}'."),
                        found.IsSwap ? FixSafety.Safe : FixSafety.Suggestion,
                        found.Edits.ToArray())
                    : null);
    }
}
