using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Responsibility;

/// <summary>A key action or key project names no lead unit. Where the whole plan names none, it is one finding.</summary>
[Rule("PL1001", "MissingLeadUnit", Category.Responsibility, Severity.Error, Source = "国务院办公厅分工文件惯例：“××牵头，××按职责分工负责”")]
public sealed class MissingLeadUnit : PlanRule
{
    public override void Define()
    {
        Plan plan = default!;
        RuleOptions options = default!;
        IGrouping<int, PlanAction> missing = default!;

        When()
            .Match(() => plan)
            .Match(() => options)
            .Query(() => missing, q => q
                .Match<PlanAction>(
                    a => a.Part == PlanPart.Division,
                    a => a.Kind != ActionKind.Safeguard || options.IncludeSafeguards)
                .Where(a => !a.HasLead)
                .GroupBy(a => plan.HasLeads ? a.Id : -1));

        Then()
            .Report(() => missing.First().Title.At, () => Message.Of($"x", $"x"));
    }
}
