using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Responsibility;

/// <summary>A task or row names a unit that its action, which says who leads and who cooperates, does not list.</summary>
[Rule("PL1010", "UndeclaredUnit", Category.Responsibility, Severity.Warning, Fix = FixSafety.Suggestion, Source = "分工表自身的一致性：任务落到谁头上，行动的分工就要列谁", Checks = ["units.abbreviations"])]
public sealed class UndeclaredUnit : PlanRule
{
    public override void Define()
    {
        IGrouping<string, AssignedUnit> same = default!;
        AssignedUnit first = default!;

        When()
            .Query(() => same, q => q
                .Match<AssignedUnit>()
                .GroupBy(a => a.Slot))
            .Not<DeclaredUnit>(d => d.Slot == same.Key)
            .Let(() => first, () => same.First());

        Then()
            .Report(
                at: () => first.Unit.Name.At,
                message: () => Message.Of(
                    $"行动“{first.Action.Value}”的分工没有列“{first.Unit.Name.Value}”，它却承担了 {same.Count()} 项内容，请补入分工或改正单位。",
                    $"Action '{first.Action.Value}' does not list '{first.Unit.Name.Value}', which is named for {same.Count()} of its items; add it there or correct the unit."),
                related: () => same
                    .Skip(1)
                    .Select(a => new RelatedPlace(a.Unit.Name.At, Message.Of($"这里也有“{a.Unit.Name.Value}”", $"'{a.Unit.Name.Value}' is here too")))
                    .Append(new RelatedPlace(first.LastDeclared.Name.At, Message.Of($"行动的分工", $"the units of the action"))),
                fix: () => first.LastDeclared.Name.At.TextMap == null
                    ? null
                    : new Fix(
                        Message.Of($"在行动的分工里补上“{first.Unit.Name.Value}”。", $"Add '{first.Unit.Name.Value}' to the units of the action."),
                        FixSafety.Suggestion,
                        new Edit(first.LastDeclared.Name.At.Slice(new TextSpan(first.LastDeclared.Name.Value.Length, 0)), "、" + first.Unit.Name.Value)));
    }
}
