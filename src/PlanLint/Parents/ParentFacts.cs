using System.Globalization;
using PlanLint.Analysis;
using PlanLint.Model;

namespace PlanLint.Parents;

/// <summary>What follows from a plan and those above it.</summary>
internal static class ParentFacts
{
    /// <summary>The facts of one plan, in one fixed order: those of the profile where there is no parent.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="chain">Its parent, the parent of that and so on.</param>
    public static IReadOnlyList<object> Of(PlanKin plan, IReadOnlyList<PlanKin> chain)
    {
        if (chain is not [var parent, ..]) return plan.OfProfile;
        var pairs = TaskPairs.Of(plan, parent);
        return [.. ExpectedTasks.Of(plan, parent), .. Comparisons(plan, chain), .. Leads(plan, parent, pairs), .. ParentDeadlines.Of(plan, parent, pairs)];
    }

    /// <summary>Each own value with that of the nearest plan above which has one for the indicator and the year, else with that of the profile.</summary>
    private static IEnumerable<ParentComparison> Comparisons(PlanKin plan, IReadOnlyList<PlanKin> chain)
    {
        var known = plan.OfProfile.OfType<ParentComparison>().ToDictionary(c => (c.Value.Indicator, c.Value.Year));
        foreach (var value in plan.Values)
        {
            var fromProfile = known.GetValueOrDefault((value.Indicator, value.Year));
            List<(PlanKin Plan, IndicatorValue Value)> set =
                [.. from above in chain let there = above.Values.FirstOrDefault(v => v.Indicator == value.Indicator && v.Year == value.Year) where there is not null select (above, there)];
            if (set is not [var nearest, ..])
            {
                if (fromProfile is not null) yield return fromProfile;
                continue;
            }

            var names = set.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Plan.Name}{s.Value.Low}{s.Value.Target.Quantity.Unit}")).Concat(fromProfile is null ? [] : [fromProfile.Chain]);
            yield return new(value, nearest.Plan.Name, nearest.Value.Low) { Chain = string.Join('、', names), There = nearest.Value.At };
        }
    }

    /// <summary>The departments that lead the tasks taken up, each once an action, where the action here names any unit.</summary>
    private static IEnumerable<ParentLead> Leads(PlanKin plan, PlanKin parent, IReadOnlyList<(PlanTask Here, PlanTask There)> pairs)
    {
        var actions = plan.Actions.ToDictionary(a => a.Id);
        var fields = plan.Actions.GroupBy(TargetKey.TopicOf, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.SelectMany(Units).DistinctBy(u => u.Key).Select(u => UnitFields.Of(u.Key, plan.Units, plan.Area.Name)).ToList(), StringComparer.Ordinal);
        var leadsAbove = parent.Actions.ToDictionary(a => a.Id, a => a.Units.Where(u => u.Role is UnitRole.Lead).ToList());
        var leads =
            from pair in pairs
            let topic = TargetKey.TopicOf(actions[pair.Here.ActionId])
            where fields[topic].Count > 0
            let own = pair.There.Units.Concat(pair.There.Rows.SelectMany(r => r.Units)).Where(u => u.Role is UnitRole.Lead).ToList()
            from unit in own.Count > 0 ? own : leadsAbove[pair.There.ActionId]
            let field = UnitFields.OfDepartment(unit.Key, parent.Units, parent.Area.Name)
            where field is not null
            select (topic, unit.Key, Lead: new ParentLead(unit.Name, pair.There.Title, pair.Here.Title) { HasCounterpart = fields[topic].Exists(field.Overlaps) });
        return leads.DistinctBy(l => (l.topic, l.Key)).Select(l => l.Lead);
    }

    private static IEnumerable<UnitMention> Units(PlanAction action) =>
        action.Units.Concat(action.Rows.SelectMany(r => r.Units)).Concat(action.Tasks.SelectMany(t => t.Units.Concat(t.Rows.SelectMany(r => r.Units))));
}
