using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Responsibility;

/// <summary>A key action or key project names no lead unit. Where the whole plan names none, it is one finding.</summary>
[Rule("PL1001", "MissingLeadUnit", Category.Responsibility, Severity.Error, Source = "国务院办公厅分工文件的惯例：“××牵头，××按职责分工负责”")]
public sealed class MissingLeadUnit : PlanRule
{
    public override void Define()
    {
        Plan plan = default!;
        RuleOptions options = default!;
        IGrouping<int, PlanAction> missing = default!;

        When()
            .Match(() => plan, p => p.Actions.Any())
            .Match(() => options)
            .Query(() => missing, q => q
                .Match<PlanAction>(
                    a => a.Part == PlanPart.Division,
                    a => a.Kind != ActionKind.Safeguard || options.IncludeSafeguards,
                    a => !a.HasLead,
                    a => !options.FirstResponsibleLeads || !a.HasResponsible)
                .GroupBy(a => plan.HasLeads ? a.Id : NoLeadAnywhere));

        Then()
            .Report(
                at: () => missing.Key == NoLeadAnywhere ? plan.Title.At : missing.First().Title.At,
                message: () => missing.Key == NoLeadAnywhere
                    ? Message.Of(
                        $"全文没有写明任何牵头单位，{missing.Count()} 个行动和工程都无人牵头，从“{missing.First().Title.Value}”起。",
                        $"The plan names no lead unit at all: {missing.Count()} actions and projects have none, from '{missing.First().Title.Value}' on.")
                    : Message.Of(
                        $"行动“{missing.First().Title.Value}”没有牵头单位。",
                        $"Action '{missing.First().Title.Value}' names no lead unit."),
                related: () => missing
                    .Where(a => missing.Key == NoLeadAnywhere)
                    .Select(a => new RelatedPlace(a.Title.At, Message.Of($"{a.Title.Value}", $"{a.Title.Value}"))));
    }

    private const int NoLeadAnywhere = -1;
}
