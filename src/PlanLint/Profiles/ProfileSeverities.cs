using PlanLint.Config;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Profiles;

/// <summary>The severities that profiles set. They take the place of the rules' own; what <c>.editorconfig</c> says still wins.</summary>
internal static class ProfileSeverities
{
    private const string OwnPrefix = "PL";

    /// <summary>The words, those of <c>.editorconfig</c>.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. SeverityName.All.Where(w => w is not "default")];

    /// <summary>Adds a fault for each rule that does not exist, and for each severity that is lowered without a reason.</summary>
    /// <param name="chain">The files, nearest first.</param>
    /// <param name="levels">The rules' own severities by id; null when they are not known.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static void Check(IEnumerable<JsonItem.Object> chain, IReadOnlyDictionary<string, Severity>? levels, List<JsonFault> faults)
    {
        var held = new Dictionary<string, Severity>(levels ?? new Dictionary<string, Severity>(), StringComparer.OrdinalIgnoreCase);
        foreach (var entry in chain.Reverse().SelectMany(Entries))
        {
            if (entry["rule"] is not JsonItem.Text rule || entry["severity"] is not JsonItem.Text word || Level(word.Value) is not { } level) continue;
            if (levels is not null && rule.Value.StartsWith(OwnPrefix, StringComparison.OrdinalIgnoreCase) && !held.ContainsKey(rule.Value)) faults.Add(new(rule.Start, Unknown(rule.Value, levels.Keys)));
            if (held.TryGetValue(rule.Value, out var before) && level < before && entry["reason"] is null)
            {
                faults.Add(new(word.Start, Message.Of(
                    zh: $"{rule.Value} 的级别比原来低，须写明理由（reason）。",
                    en: $"{rule.Value} gets a lower severity than it had; that needs a 'reason'.")));
            }

            held[rule.Value] = level;
        }
    }

    /// <summary>The severities of a whole profile, by rule id.</summary>
    public static IReadOnlyDictionary<string, Severity> Of(JsonItem.Object profile) => Entries(profile)
        .Select(e => (Rule: ((JsonItem.Text)e["rule"]!).Value, Level: Level(((JsonItem.Text)e["severity"]!).Value)!.Value))
        .DistinctBy(e => e.Rule, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(e => e.Rule, e => e.Level, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<JsonItem.Object> Entries(JsonItem.Object profile) => (profile["severities"] as JsonItem.List)?.Items.OfType<JsonItem.Object>() ?? [];

    private static Severity? Level(string word) => SeverityName.TryParse(word, out var severity) ? severity : null;

    private static Message Unknown(string rule, IEnumerable<string> known) => Nearest.To(rule, known) is { } near
        ? Message.Of(zh: $"没有规则“{rule}”，是否应为“{near}”？", en: $"There is no rule '{rule}'; did you mean '{near}'?")
        : Message.Of(zh: $"没有规则“{rule}”。", en: $"There is no rule '{rule}'.");
}
