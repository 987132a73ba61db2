using PlanLint.Model;

namespace PlanLint.Profiles;

/// <summary>
/// Puts one profile over another. Single values replace, lists add, entries of a list are the same where what names them is the same
/// (<see cref="Shape.Object.Id"/>) and are then put together likewise. Nothing can be taken away. What is asked of plans may be given up
/// only with a reason.
/// </summary>
internal static class ProfileMerge
{
    /// <summary>All of a chain in one, nearest first. Every value keeps its place.</summary>
    public static JsonItem.Object Together(IReadOnlyList<JsonItem.Object> chain, List<JsonFault> faults) =>
        chain.Reverse().Aggregate((lower, upper) => Basis(lower, (JsonItem.Object)Over(lower, upper, ProfileShape.File, faults)));

    private static JsonItem Over(JsonItem lower, JsonItem upper, Shape shape, List<JsonFault> faults) => (shape, lower, upper) switch
    {
        (Shape.Object { Id: var id } named, JsonItem.Object old, JsonItem.Object own) when named == ProfileShape.File || id.All(n => Same(old[n], own[n])) => Objects(old, own, named, faults),
        (Shape.Map, JsonItem.Object old, JsonItem.Object own) => new JsonItem.Object(own.Start, [.. old.Members.ExceptBy(own.Members.Select(m => m.Name), m => m.Name, StringComparer.Ordinal), .. own.Members]),
        (Shape.List list, JsonItem.List old, JsonItem.List own) => Lists(old, own, list.Item, faults),
        _ => upper,
    };

    private static JsonItem.Object Objects(JsonItem.Object lower, JsonItem.Object upper, Shape.Object shape, List<JsonFault> faults)
    {
        CheckReason(lower, upper, faults);
        // A reason belongs to the file that decides, not to what it says below.
        var decides = upper["required"] is not null || upper["severity"] is not null;
        var kept = lower.Members.Where(m => !(decides && m.Name == "reason") && m.Name is not "extends").Select(m =>
            upper.Members.FirstOrDefault(u => u.Name == m.Name) is { } own ? own with { Value = Over(m.Value, own.Value, shape.Find(m.Name)!.Shape, faults) } : m);
        return new(upper.Start, [.. kept, .. upper.Members.Where(u => u.Name is not "extends" && (lower[u.Name] is null || (decides && u.Name == "reason")))]);
    }

    private static JsonItem.List Lists(JsonItem.List lower, JsonItem.List upper, Shape item, List<JsonFault> faults)
    {
        var merged = lower.Items.ToList();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (i, old) in lower.Items.Index()) places.TryAdd(Name(old, item), i);
        foreach (var own in upper.Items)
        {
            // Taken out: a name that one file uses twice is told as such.
            if (!places.Remove(Name(own, item), out var at)) merged.Add(own);
            else if (item is Shape.Object or Shape.List) merged[at] = Over(merged[at], own, item, faults);
        }

        return new(upper.Start, merged);
    }

    /// <summary>What says which entry of a list it is.</summary>
    private static string Name(JsonItem item, Shape shape) => (shape, item) switch
    {
        (Shape.Object named, JsonItem.Object entry) => string.Join('\n', named.Id.Select(n => Name(entry[n]!, named.Find(n)!.Shape))),
        (Shape.List, JsonItem.List { Items: [var first, ..] }) => Name(first, shape),
        (_, JsonItem.Text text) => text.Value,
        (_, JsonItem.Number number) => $"{number.Value}",
        _ => "",
    };

    private static bool Same(JsonItem? a, JsonItem? b) => (a, b) switch
    {
        (JsonItem.Text x, JsonItem.Text y) => x.Value == y.Value,
        (JsonItem.Number x, JsonItem.Number y) => x.Value == y.Value,
        _ => false,
    };

    private static void CheckReason(JsonItem.Object lower, JsonItem.Object upper, List<JsonFault> faults)
    {
        if (upper["required"] is not JsonItem.Flag { Value: false } given || lower["required"] is JsonItem.Flag { Value: false } || upper["reason"] is not null) return;
        faults.Add(new(given.Start, Message.Of(
            zh: $"上级档案要求有这一条，这里不再要求，须写明理由（reason）。",
            en: $"The profile below requires this; giving it up needs a 'reason'.")));
    }

    /// <summary>A basis of another title takes the place of the one before, which plans may still cite.</summary>
    private static JsonItem.Object Basis(JsonItem.Object lower, JsonItem.Object merged)
    {
        var old = lower["basis"] as JsonItem.Object;
        if (merged["basis"] is not JsonItem.Object basis || Same(old?["title"], basis["title"])) return merged;
        IEnumerable<JsonItem> documents = (merged["documents"] as JsonItem.List)?.Items ?? [];
        if (old is not null) documents = documents.Prepend(old);
        JsonItem.List all = new(basis.Start, [.. documents.Where(d => d is not JsonItem.Object entry || !Same(entry["title"], basis["title"]))]);
        return merged with { Members = [.. merged.Members.Where(m => m.Name is not "documents"), new("documents", basis.Start, all)] };
    }
}
