using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Profiles;

/// <summary>Checks what a shape cannot say: keys that are used must exist, and names must mean one thing. The JSON must fit <see cref="ProfileShape"/>.</summary>
internal static class ProfileReferences
{
    /// <summary>Adds one fault for each contradiction.</summary>
    public static void Check(JsonItem.Object file, List<JsonFault> faults)
    {
        var owners = Objects(file, "populations").Concat(Objects(file, "projects")).ToList();
        CheckUnique(owners.Concat(Objects(file, "safeguards")).Select(o => Text(o, "key")), faults);
        CheckUnique(Objects(file, "indicators").Select(i => Text(i, "key")), faults);
        CheckUnique(Objects(file, "areas").Select(a => Text(a, "name")), faults);
        CheckUnique(Objects(file, "severities").Select(s => Text(s, "rule")), faults);
        foreach (var list in (string[])["populations", "projects", "safeguards"]) CheckNames(Objects(file, list), faults);

        var areas = Names(Objects(file, "areas"), "name");
        CheckKnown(Objects(file, "tasks").Select(t => Text(t, "under")), Names(owners, "key"), faults);
        CheckKnown(Objects(file, "areas").Select(a => Text(a, "parent")), areas, faults);
        CheckKnown(Objects(file, "documents").Append(file["basis"] as JsonItem.Object).Select(d => Text(d, "area")), areas, faults);
        CheckKnown(
            Objects(file, "areas").SelectMany(a => Objects(a, "targets")).Select(t => Text(t, "indicator")),
            Names(Objects(file, "indicators"), "key"),
            faults);

        CheckCircles(Objects(file, "areas"), faults);
        CheckPeriod(file["period"] as JsonItem.Object, faults);
        foreach (var indicator in Objects(file, "indicators")) CheckOrder(indicator, "min", "max", faults);
    }

    private static void CheckPeriod(JsonItem.Object? period, List<JsonFault> faults)
    {
        if (period is null) return;

        CheckOrder(period, "from", "to", faults);
        foreach (var named in Objects(period, "named")) CheckOrder(named, "from", "to", faults);

        var (from, to) = (Number(period, "from"), Number(period, "to"));
        foreach (var year in Items(period, "milestones").OfType<JsonItem.Number>())
        {
            if (year.Value < from || year.Value > to)
                faults.Add(new(year.Start, Message.Of(zh: $"节点年份 {year.Value} 不在 {from}—{to} 年之内。", en: $"Milestone {year.Value} lies outside {from}–{to}.")));
        }
    }

    private static void CheckOrder(JsonItem.Object item, string low, string high, List<JsonFault> faults)
    {
        if (Number(item, low) > Number(item, high) && item[high] is { } at)
            faults.Add(new(at.Start, Message.Of(zh: $"“{high}”不应小于“{low}”。", en: $"'{high}' must not be below '{low}'.")));
    }

    private static void CheckUnique(IEnumerable<JsonItem.Text?> names, List<JsonFault> faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names.OfType<JsonItem.Text>().Where(n => !seen.Add(n.Value)))
            faults.Add(new(name.Start, Message.Of(zh: $"“{name.Value}”已在前面使用。", en: $"'{name.Value}' is used further up already.")));
    }

    private static void CheckNames(IEnumerable<JsonItem.Object> entries, List<JsonFault> faults)
    {
        var owners = new Dictionary<string, JsonItem.Object>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            IEnumerable<JsonItem?> names = [entry["name"], entry["action"], .. Items(entry, "aliases"), .. Items(entry, "actionAliases")];
            foreach (var name in names.OfType<JsonItem.Text>())
            {
                var key = TitleKey.OfTitle(name.Value);
                if (owners.TryAdd(key, entry) || ReferenceEquals(owners[key], entry)) continue;
                faults.Add(new(name.Start, Message.Of(
                    zh: $"名称“{name.Value}”已属于另一条目。",
                    en: $"The name '{name.Value}' belongs to another entry already.")));
            }
        }
    }

    private static void CheckKnown(IEnumerable<JsonItem.Text?> used, HashSet<string> known, List<JsonFault> faults)
    {
        foreach (var name in used.OfType<JsonItem.Text>().Where(n => !known.Contains(n.Value)))
        {
            faults.Add(new(name.Start, Nearest.To(name.Value, known) is { } nearest
                ? Message.Of(zh: $"没有定义“{name.Value}”，是否应为“{nearest}”？", en: $"'{name.Value}' is not defined; did you mean '{nearest}'?")
                : Message.Of(zh: $"没有定义“{name.Value}”。", en: $"'{name.Value}' is not defined.")));
        }
    }

    private static void CheckCircles(IReadOnlyList<JsonItem.Object> areas, List<JsonFault> faults)
    {
        var parents = new Dictionary<string, JsonItem.Text?>(StringComparer.Ordinal);
        foreach (var area in areas) parents.TryAdd(Text(area, "name")!.Value, Text(area, "parent"));

        // Every area is walked over once: what an earlier walk has passed leads to no new circle.
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in parents.Keys)
        {
            var walk = new HashSet<string>(StringComparer.Ordinal);
            for (var at = name; !done.Contains(at) && walk.Add(at) && parents.GetValueOrDefault(at) is { } parent; at = parent.Value)
            {
                if (walk.Contains(parent.Value))
                    faults.Add(new(parent.Start, Message.Of(zh: $"“{at}”与“{parent.Value}”互为上级。", en: $"'{at}' and '{parent.Value}' lie in each other.")));
            }
            done.UnionWith(walk);
        }
    }

    private static HashSet<string> Names(IEnumerable<JsonItem.Object> entries, string property) =>
        entries.Select(e => Text(e, property)?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static IReadOnlyList<JsonItem.Object> Objects(JsonItem.Object owner, string list) =>
        [.. Items(owner, list).OfType<JsonItem.Object>()];

    private static IReadOnlyList<JsonItem> Items(JsonItem.Object owner, string list) => (owner[list] as JsonItem.List)?.Items ?? [];

    private static JsonItem.Text? Text(JsonItem.Object? owner, string property) => owner?[property] as JsonItem.Text;

    private static decimal? Number(JsonItem.Object owner, string property) => (owner[property] as JsonItem.Number)?.Value;
}
