using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Responsibility;

/// <summary>Nobody answers for a row: neither it nor its task nor its action names a unit.</summary>
[Rule("PL1002", "MissingResponsibleUnit", Category.Responsibility, Severity.Error, Source = "《党政机关公文处理工作条例》第十九条：涉及其他部门职权的事项，应当协商一致")]
public sealed class MissingResponsibleUnit : PlanRule
{
    public override void Define()
    {
        Plan plan = default!;
        ContentRow row = default!;

        When()
            .Match(() => plan, p => p.HasUnits)
            .Match(() => row, r => r.Part == PlanPart.Division, r => r.ActionKind != ActionKind.Safeguard)
            .Having(() => !row.HasUnits);

        Then()
            .Report(
                at: () => row.Label.At,
                message: () => Message.Of(
                    $"“{Excerpt.Of(row.Label.Value)}”没有牵头单位，也没有责任单位。",
                    $"'{Excerpt.Of(row.Label.Value)}' has neither a lead nor a responsible unit."));
    }
}
