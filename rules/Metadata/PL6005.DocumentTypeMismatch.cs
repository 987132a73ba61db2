using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Metadata;

/// <summary>The preamble calls the document something else than the title does.</summary>
[Rule("PL6005", "DocumentTypeMismatch", Category.Metadata, Severity.Warning, Source = "《党政机关公文处理工作条例》第二十条：签发前复核，文种正确")]
public sealed class DocumentTypeMismatch : PlanRule
{
    public override void Define()
    {
        DocumentTitle title = default!;
        StatedType stated = default!;

        When()
            .Match(() => title, t => t.Kind == PlanKind.Plan, t => t.Type.Length > 0)
            .Match(() => stated, s => !s.Agrees);

        Then()
            .Report(
                at: () => stated.Type.At,
                message: () => Message.Of(
                    $"标题是“{title.Type}”，正文却自称“{stated.Type.Value}”，请统一文种。",
                    $"The title says '{title.Type}', the text calls itself '{stated.Type.Value}'; use one type of document."),
                related: () => new[] { new RelatedPlace(title.Title.At, Message.Of($"标题“{Excerpt.Of(title.Title.Value)}”", $"the title '{Excerpt.Of(title.Title.Value)}'")) });
    }
}
