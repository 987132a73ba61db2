using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Responsibility;

/// <summary>A plan gives work to a department of another administrative level. Branches of higher ones are local.</summary>
[Rule("PL1006", "UnitLevelMismatch", Category.Responsibility, Severity.Warning, Source = "《党政机关公文处理工作条例》第十五条、第十六条：行文规则", Checks = ["areas", "units.levelPrefixes", "units.verticalBranches"])]
public sealed class UnitLevelMismatch : PlanRule
{
    public override void Define()
    {
        IGrouping<string, UnitPlacement> same = default!;
        UnitPlacement first = default!;

        When()
            .Query(() => same, q => q
                .Match<UnitPlacement>(p => p.IsComparable)
                .Where(p => p.IsForeign)
                .GroupBy(p => p.Unit.Key))
            .Let(() => first, () => same.First());

        Then()
            .Report(
                at: () => first.Unit.Name.At,
                message: () => Message.Of(
                    $"“{first.Name}”属于“{first.Prefix}”一级，不是{first.Area}的单位，{first.Area}的方案不能给它派任务，请改为本级单位。",
                    $"'{first.Name}' belongs to the level '{first.Prefix}', not to {first.Area}, whose plan cannot give it work; name a unit of the own level."),
                related: () => same
                    .Skip(1)
                    .Select(p => new RelatedPlace(p.Unit.Name.At, Message.Of($"这里也有“{p.Name}”", $"'{p.Name}' is here too"))));
    }
}
