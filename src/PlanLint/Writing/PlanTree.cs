using System.Text.Json.Nodes;
using PlanLint.Mapping;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Writing;

/// <summary>
/// A plan as the keys and values of a plan file, in the order in which documents have them. What the mapper works out by itself (kind and
/// population of an action that its title tells) is left out, and brackets of units stay in the text, so that reading the file gives the same plan.
/// </summary>
internal static class PlanTree
{
    /// <summary>The tree: texts, lists of names, lists of maps.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="profile">The profile it was read with.</param>
    public static JsonObject Of(Plan plan, Profile profile)
    {
        var map = new JsonObject();
        Put(map, "title", plan.Title);
        if (plan.IsKindStated) map["kind"] = plan.Kind is PlanKind.Table ? "table" : "plan";
        Put(map, "issuer", plan.Issuer);
        Put(map, "number", plan.Number);
        Put(map, "date", plan.Date);
        if (plan.Jurisdiction is { } jurisdiction) map["jurisdiction"] = Of(jurisdiction);
        if (plan.Period is { } period) map["period"] = Of(period);
        Put(map, "parent", plan.Parent);
        Put(map, "basis", plan.Basis.Select(Of));
        Put(map, "intro", plan.Intro.Select(Value));
        Put(map, "targets", plan.Targets.Select(Value));
        Put(map, "body", plan.Body.Select(a => Of(a, profile)));
        Put(map, "annexNotes", plan.AnnexNotes.Select(Value));
        Put(map, "annexes", plan.Annexes.Select(Of));
        Put(map, "actions", plan.Actions.Select(a => Of(a, profile)));
        return map;
    }

    private static JsonNode Of(Jurisdiction jurisdiction)
    {
        if (jurisdiction.Level is null && jurisdiction.Within.Count == 0) return jurisdiction.Name.Value;
        var map = new JsonObject();
        Put(map, "name", jurisdiction.Name);
        Put(map, "level", jurisdiction.Level);
        Put(map, "within", jurisdiction.Within.Select(Value));
        return map;
    }

    private static JsonNode Of(Period period) => period.From is null || period.To is null || HeadMapper.YearsOf(period.Text.Value) == (period.From, period.To)
        ? period.Text.Value
        : new JsonObject { ["from"] = $"{period.From}", ["to"] = $"{period.To}" };

    private static JsonNode Of(BasisDocument document)
    {
        if (document.Title is { } title && document.Number is { } number && (document.Text == title || document.Text == number))
            return new JsonObject { ["title"] = title.Value, ["number"] = number.Value };
        return document.Text.Value;
    }

    private static JsonNode Of(Annex annex)
    {
        if (annex.Label is null) return annex.Text.Value;
        var map = new JsonObject();
        Put(map, "label", annex.Label);
        Put(map, "title", annex.Title);
        return map;
    }

    private static JsonObject Of(PlanAction action, Profile profile)
    {
        var map = new JsonObject { ["action"] = action.Written.Value };
        if (action.Kind != profile.KindOf(action.Title.Value)) map["kind"] = action.Kind.ToString().ToLowerInvariant();
        if (action.Population is { } population && population != profile.PopulationOf(action.Title.Value)?.Key) map["population"] = population;
        Put(map, action.Units);
        Put(map, "intro", action.Intro);
        Put(map, "rows", action.Rows.Select(Of));
        Put(map, "tasks", action.Tasks.Select(Of));
        return map;
    }

    private static JsonObject Of(PlanTask task)
    {
        var map = new JsonObject();
        Put(map, "task", task.Title);
        Put(map, "number", task.Number);
        Put(map, task.Units);
        if (task.Rows is [{ IsImplicit: true } only, ..]) Put(map, "content", only.Written);
        Put(map, "rows", task.Rows.Where(r => !r.IsImplicit).Select(Of));
        return map;
    }

    private static JsonNode Of(ContentRow row)
    {
        var map = new JsonObject();
        Put(map, "content", row.Written);
        Put(map, row.Units);
        Put(map, "target", row.Target);
        Put(map, "deadline", row.Deadline);
        return map.Count == 1 && row.Written.Value.Length > 0 ? row.Written.Value : map;
    }

    private static void Put(JsonObject map, IReadOnlyList<UnitMention> units)
    {
        foreach (var (role, key) in new[] { (UnitRole.Lead, "lead"), (UnitRole.Responsible, "responsible"), (UnitRole.Cooperating, "cooperating") })
            Put(map, key, units.Where(u => u.Role == role && !u.IsInText).Select(u => Value(u.Name)));
    }

    private static void Put(JsonObject map, string key, Field<string>? field)
    {
        if (field is { Value.Length: > 0 }) map[key] = field.Value;
    }

    private static void Put(JsonObject map, string key, IEnumerable<JsonNode> items)
    {
        JsonNode?[] all = [.. items];
        if (all.Length > 0) map[key] = new JsonArray(all);
    }

    private static JsonNode Value(Field<string> field) => JsonValue.Create(field.Value);
}
