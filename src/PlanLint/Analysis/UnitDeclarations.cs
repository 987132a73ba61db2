using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Analysis;

/// <summary>The division of labour that an action states, and the units that its tasks and rows name.</summary>
internal static class UnitDeclarations
{
    /// <summary>
    /// <see cref="DeclaredUnit"/> and <see cref="AssignedUnit"/> of each action that lists leading and cooperating units and among them no phrase that
    /// could mean anybody. Groups such as 各镇（街道） and 有关部门 in rows are left out.
    /// </summary>
    public static IEnumerable<object> Of(Plan plan, IReadOnlyList<UnitSpelling> spellings, UnitVocabulary words)
    {
        var identities = new Lazy<Dictionary<int, int>>(() => spellings.SelectMany(s => s.Mentions, (s, u) => (u.Id, s.Identity)).ToDictionary(m => m.Id, m => m.Identity));
        foreach (var action in plan.AllActions)
        {
            if (!action.Units.Any(u => u.Role is UnitRole.Lead) || !action.Units.Any(u => u.Role is UnitRole.Cooperating)) continue;
            if (action.Units.Any(u => words.IsCollective(u.Key))) continue;
            foreach (var unit in action.Units) yield return new DeclaredUnit(Slot(unit), unit.Id);
            var inside = action.Rows.SelectMany(r => r.Units).Concat(action.Tasks.SelectMany(t => t.Units.Concat(t.Rows.SelectMany(r => r.Units))));
            foreach (var unit in inside.Where(u => !IsGroup(u.Key))) yield return new AssignedUnit(Slot(unit), unit, action.Title, action.Units[^1]);
        }

        string Slot(UnitMention unit) => $"{unit.ActionId}/{identities.Value[unit.Id]}";

        bool IsGroup(string key) => key.StartsWith('各') || key.EndsWith("成员单位", StringComparison.Ordinal) || words.IsCollective(key);
    }
}
