using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Coverage;

/// <summary>A task of the parent plan, or else of the basis document, has no like in the action of its population or key project. All of an action are one finding.</summary>
[Rule("PL2009", "ParentTaskNotCarried", Category.Coverage, Severity.Off, WithParent = true, Precision = RulePrecision.Low, Source = "《党政机关公文处理工作条例》第二十条：同现行有关公文相衔接", Checks = ["tasks"])]
public sealed class ParentTaskNotCarried : PlanRule
{
    public override void Define()
    {
        IGrouping<int, ExpectedTask> dropped = default!;

        When()
            .Query(() => dropped, q => q
                .Match<ExpectedTask>()
                .Where(t => !t.IsCarried)
                .GroupBy(t => t.Action.Id));

        Then()
            .Report(
                at: () => dropped.First().Action.Title.At,
                message: () => Message.Of(
                    $"“{dropped.First().Action.Title.Value}”没有承接上位规划的任务“{string.Join("”“", dropped.Select(t => t.Title))}”，请确认本地是否适用。",
                    $"'{dropped.First().Action.Title.Value}' does not take up, of the parent plan: '{string.Join("', '", dropped.Select(t => t.Title))}'."),
                related: () => dropped.Where(t => t.There != null).Select(t => new RelatedPlace(t.There!, Message.Of($"上级方案的“{Excerpt.Of(t.Title)}”", $"'{Excerpt.Of(t.Title)}' in the parent plan"))),
                properties: () => new Dictionary<string, string> { { "missing", string.Join('、', dropped.Select(t => t.Title)) } });
    }
}
