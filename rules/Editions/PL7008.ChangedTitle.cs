using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Editions;

/// <summary>An action or task of the older edition has another title in the new one.</summary>
[Rule("PL7008", "ChangedTitle", Category.Editions, Severity.Info, Source = "《党政机关公文处理工作条例》第二十条：名称准确")]
public sealed class ChangedTitle : PlanRule
{
    public override void Define()
    {
        EditionHeading heading = default!;

        When()
            .Match(() => heading, h => h.New != null)
            .Having(() => heading.IsRenamed);

        Then()
            .Report(
                at: () => heading.New!.At,
                message: () => heading.IsAction
                    ? Message.Of(
                        $"行动改了名称：旧版是“{heading.Old.Value}”，新版是“{heading.New!.Value}”，考核表和其他文件里的名称也要跟着改。",
                        $"The action '{heading.Old.Value}' of the older edition is now '{heading.New!.Value}'; other documents that name it have to follow.")
                    : Message.Of(
                        $"任务改了名称：旧版是“{heading.Old.Value}”，新版是“{heading.New!.Value}”，考核表和其他文件里的名称也要跟着改。",
                        $"The task '{heading.Old.Value}' of the older edition is now '{heading.New!.Value}'; other documents that name it have to follow."),
                related: () => new[] { new RelatedPlace(heading.Old.At, Message.Of($"旧版的名称“{Excerpt.Of(heading.Old.Value)}”", $"the old title '{Excerpt.Of(heading.Old.Value)}'")) },
                properties: () => new Dictionary<string, string> { { "old", heading.Old.Value }, { "new", heading.New!.Value } });
    }
}
