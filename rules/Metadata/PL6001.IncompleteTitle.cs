using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Metadata;

/// <summary>The title lacks the area or issuer, the subject or the type of document. A title without an issuer that the file names elsewhere is an info.</summary>
[Rule("PL6001", "IncompleteTitle", Category.Metadata, Severity.Warning, Source = "《党政机关公文处理工作条例》第九条：标题由发文机关名称、事由和文种组成")]
public sealed class IncompleteTitle : PlanRule
{
    public override void Define()
    {
        DocumentTitle title = default!;

        When()
            .Match(() => title, t => t.Kind == PlanKind.Plan, t => t.Title.Value.Length > 0)
            .Having(() => !title.IsComplete);

        Then()
            .Report(
                at: () => title.Title.At,
                message: () => Message.Of(
                    $"标题“{Excerpt.Of(title.Title.Value, 40)}”没有写明{title.MissingInChinese}，请补上。",
                    $"The title '{Excerpt.Of(title.Title.Value, 40)}' lacks {title.MissingInEnglish}; add it."),
                severity: () => title.IsIssuerKnown && title.HasSubject && title.Type.Length > 0 ? Severity.Info : Severity.Warning);
    }
}
