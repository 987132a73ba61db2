using System.Text.Json;
using PlanLint.Model;

namespace PlanLint.Tests.Samples;

/// <summary>Writes plans and verified readings of them line by line, so that the two can be compared. White space and the full stop of a heading do not count.</summary>
internal static class Truth
{
    /// <summary>Titles and units of an action as it was read, and the contents where they are wanted.</summary>
    public static IEnumerable<string> Lines(PlanAction action, bool withContent = false)
    {
        yield return $"action {Squeeze(action.Title.Value)}";
        if (withContent && action.Intro is { } intro) yield return $"intro {Squeeze(intro.Value)}";
        var isPlain = action.Kind is ActionKind.Safeguard && action.Tasks.Count == 0;
        if (isPlain && !withContent) yield break;
        foreach (var row in action.Rows) yield return Row(row.Content.Value, row.Units.Count > 0 ? row.Units : action.Units, withContent);
        foreach (var task in action.Tasks)
        {
            if (task.Title.Value.Length > 0 || !withContent) yield return $"task {Squeeze(task.Title.Value).TrimEnd('。')}";
            foreach (var row in task.Rows) yield return Row(row.Content.Value, Effective(row.Units, task.Units, action.Units), withContent);
        }
    }

    /// <summary>The same of a verified reading.</summary>
    public static IEnumerable<string> Lines(JsonElement action, bool withContent = false)
    {
        yield return $"action {Squeeze(Text(action, "title"))}";
        if (withContent && Text(action, "intro") is { Length: > 0 } intro) yield return $"intro {Squeeze(intro)}";
        var tasks = action.GetProperty("tasks").EnumerateArray().ToList();
        if (!withContent && Text(action, "kind") == "safeguard" && tasks.TrueForAll(t => Text(t, "title").Length == 0)) yield break;
        foreach (var task in tasks)
        {
            var title = Text(task, "title");
            if (title.Length > 0 || !withContent) yield return $"task {Squeeze(title).TrimEnd('。')}";
            var rows = task.TryGetProperty("rows", out var own) && own.GetArrayLength() > 0 ? own.EnumerateArray().ToList() : [task];
            foreach (var row in rows) yield return Row(Text(row, "content"), Names(row, "leads"), Names(row, "responsible"), Names(row, "cooperating"), withContent);
        }
    }

    /// <summary>Without white space.</summary>
    public static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>What holds for a row: each role from the nearest that states it.</summary>
    private static List<UnitMention> Effective(params IReadOnlyList<UnitMention>[] nearestFirst) =>
        [.. Enum.GetValues<UnitRole>().SelectMany(role => nearestFirst.Select(units => units.Where(u => u.Role == role).ToList()).FirstOrDefault(units => units.Count > 0) ?? [])];

    private static string Row(string content, IReadOnlyList<UnitMention> units, bool withContent) =>
        Row(content, Names(units, UnitRole.Lead), Names(units, UnitRole.Responsible), Names(units, UnitRole.Cooperating), withContent);

    private static string Row(string content, string lead, string responsible, string cooperating, bool withContent) =>
        $"row {(withContent ? $"{Squeeze(content)} " : "")}{lead} | {responsible} | {cooperating}";

    private static string Names(IReadOnlyList<UnitMention> units, UnitRole role) => string.Join('、', units.Where(u => u.Role == role).Select(u => Squeeze(u.Name.Value)));

    private static string Names(JsonElement row, string key) =>
        row.TryGetProperty(key, out var names) ? string.Join('、', names.EnumerateArray().Select(n => Squeeze(n.GetString()!))) : "";

    private static string Text(JsonElement element, string key) => element.TryGetProperty(key, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()! : "";
}
