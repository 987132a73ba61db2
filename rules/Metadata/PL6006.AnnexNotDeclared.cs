using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Metadata;

/// <summary>The text does not speak of the annex behind it, or calls it something else.</summary>
[Rule("PL6006", "AnnexNotDeclared", Category.Metadata, Severity.Warning, Fix = FixSafety.Suggestion, Source = "GB/T 9704—2012《党政机关公文格式》7.3.4、7.3.7：有附件的编排附件说明，附件标题与附件说明一致")]
public sealed class AnnexNotDeclared : PlanRule
{
    public override void Define()
    {
        Annex annex = default!;
        string title = default!;

        When()
            .Match(() => annex)
            .Having(() => !annex.IsMentioned || !annex.IsNamedAlike)
            .Let(() => title, () => annex.Title == null ? "任务分工表" : annex.Title.Value);

        Then()
            .Report(
                at: () => annex.IsMentioned ? annex.Declared!.At : annex.Mark.At,
                message: () => annex.IsMentioned
                    ? Message.Of(
                        $"附件说明写的是“{Excerpt.Of(annex.Declared!.Value, 40)}”，附件的标题却是“{Excerpt.Of(title, 40)}”，请统一。",
                        $"The text announces the annex as '{Excerpt.Of(annex.Declared!.Value, 40)}', its title is '{Excerpt.Of(title, 40)}'; make them agree.")
                    : Message.Of(
                        $"正文没有提到附件，请在正文之后写明“附件：{Excerpt.Of(title, 40)}”。",
                        $"The text does not mention the annex; add '附件：{Excerpt.Of(title, 40)}' below it."),
                related: () => new[] { annex.Title }.Where(t => t != null).Select(t => new RelatedPlace(t!.At, Message.Of($"附件的标题", $"title of the annex"))),
                fix: () => !annex.IsMentioned || annex.Title == null
                    ? null
                    : new Fix(Message.Of($"改成附件的标题。", $"Use the title of the annex."), FixSafety.Suggestion, new Edit(annex.Declared!.At, title)));
    }
}
