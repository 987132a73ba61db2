using System.Text.Json.Nodes;

namespace PlanLint.Tests.Baselines;

/// <summary>Edits of a plan that change no word of it.</summary>
internal static class PlanEdits
{
    /// <summary>Puts two of its siblings in each other's place, in one list of actions, tasks or rows after another.</summary>
    /// <param name="plan">A tree of a plan file; it is changed.</param>
    /// <param name="key">Which lists: actions, tasks or rows.</param>
    /// <param name="seed">Which siblings.</param>
    public static void Swap(JsonObject plan, string key, int seed)
    {
        var lists = Lists(plan, key).Where(l => l.Count > 1).ToList();
        if (lists.Count == 0) return;
        var list = lists[seed % lists.Count];
        var (one, other) = (seed % list.Count, (seed / 7 + 1 + seed) % list.Count);
        if (one == other) return;
        var items = list.Select(i => i!.DeepClone()).ToList();
        (items[one], items[other]) = (items[other], items[one]);
        list.Clear();
        foreach (var item in items) list.Add(item);
    }

    private static IEnumerable<JsonArray> Lists(JsonNode? node, string key) => node switch
    {
        JsonObject map => map.SelectMany(e => e.Key == key && e.Value is JsonArray list ? Lists(e.Value, key).Prepend(list) : Lists(e.Value, key)),
        JsonArray items => items.SelectMany(i => Lists(i, key)),
        _ => [],
    };
}
