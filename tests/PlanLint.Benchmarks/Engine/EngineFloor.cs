using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Benchmarks.Engine;

/// <summary>What <see cref="EngineRules"/> find, found with LINQ and dictionaries.</summary>
internal static class EngineFloor
{
    public static List<Finding> Find(IReadOnlyList<object> facts, IReadOnlyList<RuleInfo> rules)
    {
        var actions = facts.OfType<PlanAction>().ToList();
        var tasks = facts.OfType<PlanTask>().ToList();
        var rows = facts.OfType<ContentRow>().ToList();
        var units = facts.OfType<UnitMention>().ToList();
        var leadRows = units.Where(u => u.Role == UnitRole.Lead && u.RowId != null).ToList();
        var staffedRows = units.Where(u => u.Role == UnitRole.Responsible && u.RowId != null).Select(u => u.RowId).ToHashSet();
        var ledActions = leadRows.Select(u => u.ActionId).ToHashSet();
        var leads = units.Where(u => u.Role == UnitRole.Lead).Select(u => u.Key).ToHashSet();
        var unitsOfTasks = units.Where(u => u.TaskId != null).ToLookup(u => u.TaskId!.Value);
        var rowsOfTasks = rows.Where(r => r.TaskId != null).ToLookup(r => r.TaskId!.Value);
        var rowsByKey = rows.Where(r => r.Key.Length > 0).ToLookup(r => r.Key);
        var unitsInRows = units.Where(u => u.RowId != null).ToLookup(u => (u.RowId, u.Key));
        var actionsById = actions.ToDictionary(a => a.Id);
        IEnumerable<Finding> found =
        [
            .. from row in rows where row.Key.Length > EngineRules.LongContent select Finding(0, row.At, row.Content.Value),
            .. from row in rows where row.Key.Length > 0 && !staffedRows.Contains(row.Id) select Finding(1, row.At, row.Content.Value),
            .. from action in actions where ledActions.Contains(action.Id) select Finding(2, action.At, action.Title.Value),
            .. from same in rows.Where(r => r.Key.Length > 0).GroupBy(r => r.Key) where same.Count() > 1 select Finding(3, same.First().At, same.Key),
            .. from task in tasks where unitsOfTasks[task.Id].Count() > EngineRules.ManyUnits select Finding(4, task.At, task.Title.Value),
            .. from row in rows where row.Key.Length > 0 from other in rowsByKey[row.Key] where other.Id > row.Id select Finding(5, other.At, row.Content.Value),
            .. from unit in units where unit.RowId != null from other in unitsInRows[(unit.RowId, unit.Key)] where other.Id > unit.Id select Finding(6, other.Name.At, unit.Name.Value),
            .. from unit in units
               where unit.RowId != null && unit.Role == UnitRole.Responsible && unit.Key.Length > 6 && actionsById[unit.ActionId].Kind == ActionKind.Safeguard && !leads.Contains(unit.Key)
               select Finding(7, unit.Name.At, actionsById[unit.ActionId].Title.Value),
            .. from task in tasks
               let own = rowsOfTasks[task.Id]
               where own.Any() && own.All(r => !EngineRules.HasNumber(r.Key))
               select Finding(8, task.At, task.Title.Value),
        ];
        return [.. found];

        Finding Finding(int rule, Location at, string what) => new(rules[rule], at, EngineRules.Says(what));
    }
}
