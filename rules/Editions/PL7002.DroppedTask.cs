using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Editions;

/// <summary>A task of the older edition is not in the new one, and its content is not elsewhere.</summary>
[Rule("PL7002", "DroppedTask", Category.Editions, Severity.Warning, Source = "《重大行政决策程序暂行条例》：决策机关依法作出的决策，未经法定程序不得随意变更或者停止执行")]
public sealed class DroppedTask : PlanRule
{
    public override void Define()
    {
        EditionHeading task = default!;

        When()
            .Match(() => task, t => !t.IsAction)
            .Having(() => task.IsDropped);

        Then()
            .Report(
                at: () => task.Parent.At,
                message: () => Message.Of(
                    $"旧版（{task.Old.At.File}）在“{Excerpt.Of(task.Parent.Value, 40)}”里的任务“{task.Old.Value}”在新版里没有了，请确认是有意删去的。",
                    $"The task '{task.Old.Value}' under '{Excerpt.Of(task.Parent.Value, 40)}' in the older edition ({task.Old.At.File}) is gone; make sure that is meant."),
                related: () => new[] { new RelatedPlace(task.Old.At, Message.Of($"旧版的任务“{Excerpt.Of(task.Old.Value)}”", $"the task '{Excerpt.Of(task.Old.Value)}' in the older edition")) },
                properties: () => new Dictionary<string, string> { { "old", task.Old.Value } });
    }
}
