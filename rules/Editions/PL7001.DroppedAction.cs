using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Editions;

/// <summary>An action of the older edition is not in the new one. Its tasks are not told again.</summary>
[Rule("PL7001", "DroppedAction", Category.Editions, Severity.Warning, Source = "《重大行政决策程序暂行条例》：决策机关依法作出的决策，未经法定程序不得随意变更或者停止执行")]
public sealed class DroppedAction : PlanRule
{
    public override void Define()
    {
        EditionHeading action = default!;

        When()
            .Match(() => action, a => a.IsAction)
            .Having(() => action.IsDropped);

        Then()
            .Report(
                at: () => action.Parent.At,
                message: () => action.Lost.Count == 0
                    ? Message.Of(
                        $"旧版（{action.Old.At.File}）的行动“{action.Old.Value}”在新版里没有了，请确认是有意删去的。",
                        $"The action '{action.Old.Value}' of the older edition ({action.Old.At.File}) is gone; make sure that is meant.")
                    : Message.Of(
                        $"旧版（{action.Old.At.File}）的行动“{action.Old.Value}”连同其中 {action.Lost.Count} 项任务在新版里没有了，请确认是有意删去的。",
                        $"The action '{action.Old.Value}' of the older edition ({action.Old.At.File}) is gone, and {action.Lost.Count} of its tasks with it; make sure that is meant."),
                related: () => action.Lost
                    .Select(t => new RelatedPlace(t.At, Message.Of($"一并没有的任务“{Excerpt.Of(t.Value)}”", $"the task '{Excerpt.Of(t.Value)}', gone with it")))
                    .Prepend(new RelatedPlace(action.Old.At, Message.Of($"旧版的行动“{Excerpt.Of(action.Old.Value)}”", $"the action '{Excerpt.Of(action.Old.Value)}' in the older edition"))),
                properties: () => new Dictionary<string, string> { { "old", action.Old.Value } });
    }
}
