using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Analysis;

/// <summary>The area whose plan it is.</summary>
/// <param name="Name">Its name; empty when it is not known.</param>
/// <param name="Rank">Its level, as <see cref="UnitLevels.RankOf"/> counts; null when it is not known.</param>
internal sealed record PlanArea(string Name, int? Rank)
{
    private const int TitleStart = 24;

    /// <summary>The areas above it, nearest first.</summary>
    public IReadOnlyList<PlanArea> Above { get; init; } = [];

    /// <summary>What names of its own units may hold: its name, and the name without 县, 区 … if that is two characters or more.</summary>
    public IEnumerable<string> Stems => Name.Length switch
    {
        0 => [],
        > 2 => [Name[..^1]],
        _ => [Name],
    };

    /// <summary>As the plan states it, else the area of the profile that its title begins with.</summary>
    public static PlanArea Of(Plan plan, Profile profile)
    {
        if ((plan.Jurisdiction?.Name.Value ?? InTitle(plan.Title.Value, profile)) is not { Length: > 1 } name) return new("", null);
        IReadOnlyList<string> within = [.. plan.Jurisdiction?.Within.Select(w => w.Value) ?? []];
        var known = profile.Areas.ToDictionary(a => a.Name, StringComparer.Ordinal);
        var stated = plan.Jurisdiction?.Level is { } level ? UnitLevels.RankOf(level.Value) : null;
        return new(name, stated ?? Rank(name))
        {
            Above = [.. within.Concat(profile.AreasAbove(name, within).Select(a => a.Name)).Distinct(StringComparer.Ordinal).Select(a => new PlanArea(a, Rank(a) ?? RankAbove(a)))],
        };

        // What lies above another area is no city at county level.
        static int? RankAbove(string area) => area.EndsWith('市') ? UnitLevels.RankOf("市") : null;

        int? Rank(string area) => known.TryGetValue(area, out var entry) ? UnitLevels.RankOf(entry.Level) : UnitLevels.RankOfArea(area);
    }

    /// <summary>西安市未央区贯彻…: the last of the areas at the start.</summary>
    private static string? InTitle(string title, Profile profile)
    {
        var start = title.AsSpan(0, Math.Min(title.Length, TitleStart));
        string? last = null;
        while (true)
        {
            var next = "";
            foreach (var area in profile.Areas)
            {
                if (area.Name.Length > next.Length && start.StartsWith(area.Name)) next = area.Name;
            }

            if (next.Length == 0) return last;
            last = next;
            start = start[next.Length..];
        }
    }
}
