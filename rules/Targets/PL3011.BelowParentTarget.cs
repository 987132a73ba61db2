using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Targets;

/// <summary>The plan's value of a headline indicator is below that of the nearest plan or area above that has set one. It may be lawful.</summary>
[Rule("PL3011", "BelowParentTarget", Category.Targets, Severity.Info, WithParent = true, Source = "《党政机关公文处理工作条例》第二十条：与有关政策衔接", Precision = RulePrecision.Medium, Checks = ["areas", "areas.targets", "indicators"])]
public sealed class BelowParentTarget : PlanRule
{
    public override void Define()
    {
        ParentComparison comparison = default!;

        When()
            .Match(() => comparison)
            .Having(() => comparison.IsBelow);

        Then()
            .Report(
                at: () => comparison.Value.At,
                message: () => Message.Of(
                    $"{comparison.Value.Year} 年“{comparison.Value.Name}”的目标“{comparison.Value.Words}”低于{comparison.Area}的目标（{comparison.Chain}），请确认这是有意的差别化安排。",
                    $"The target '{comparison.Value.Words}' for '{comparison.Value.Name}' in {comparison.Value.Year} is below that of {comparison.Area} ({comparison.Chain}); make sure that this is meant."),
                related: () => Above(comparison),
                properties: () => Numbers(comparison));
    }

    private static RelatedPlace[] Above(ParentComparison comparison) =>
        comparison.There is { } there ? [new(there, Message.Of($"{comparison.Area}的目标", $"the target of {comparison.Area}"))] : [];

    private static Dictionary<string, string> Numbers(ParentComparison comparison) => new(StringComparer.Ordinal)
    {
        ["parent"] = comparison.Chain,
        ["source"] = comparison.Source ?? "",
    };
}
