using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Metadata;

/// <summary>The text of a plan does not announce its annex, or announces it under another name.</summary>
[Rule("PL6006", "AnnexNotDeclared", Category.Metadata, Severity.Warning, Fix = FixSafety.Suggestion, Source = "GB/T 9704—2012《党政机关公文格式》7.3.4、7.3.7：附件说明，附件标题与附件说明的表述一致")]
public sealed class AnnexNotDeclared : PlanRule
{
    public override void Define()
    {
        AnnexDeclaration annex = default!;

        When()
            .Match(() => annex)
            .Having(() => !annex.IsDeclared);

        Then()
            .Report(
                at: () => annex.Note == null ? annex.Annex.Text.At : annex.Annex.Title!.At,
                message: () => annex.Note == null
                    ? Message.Of(
                        $"附件“{Excerpt.Of(annex.Name, 60)}”在正文里没有说明，请在正文之后加一行“附件：”和附件名称。",
                        $"The text does not announce the annex '{Excerpt.Of(annex.Name, 60)}'; add a line 附件： with its name behind the text.")
                    : Message.Of(
                        $"附件标题“{Excerpt.Of(annex.Name, 60)}”与附件说明“{Excerpt.Of(annex.Note.Value, 60)}”不一致，请统一。",
                        $"The annex is called '{Excerpt.Of(annex.Name, 60)}' but announced as '{Excerpt.Of(annex.Note.Value, 60)}'; use one name."),
                related: () => annex.Note == null ? Array.Empty<RelatedPlace>() : new[] { new RelatedPlace(annex.Note.At, Message.Of($"附件说明", $"the announcement")) },
                fix: () => annex.Note == null
                    ? null
                    : new Fix(
                        Message.Of($"按附件说明改附件标题。", $"Use the name of the announcement as the title of the annex."),
                        FixSafety.Suggestion,
                        new Edit(annex.Annex.Title!.At, annex.NoteName)));
    }
}
