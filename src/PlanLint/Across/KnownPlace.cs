using System.Runtime.CompilerServices;
using PlanLint.Analysis;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Text;

namespace PlanLint.Across;

/// <summary>A province, city, county or town whose name may stand in a plan.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Rank">Its level, as <see cref="UnitLevels.RankOf"/> counts.</param>
/// <param name="Above">The areas it lies in, nearest first.</param>
internal sealed record KnownPlace(string Name, int Rank, IReadOnlyList<string> Above)
{
    private static readonly ConditionalWeakTable<Profile, IReadOnlyList<KnownPlace>> OfProfiles = [];

    /// <summary>Title of the plan whose own area it is; null for a place of a profile.</summary>
    public Field<string>? Plan { get; init; }

    /// <summary>The places of a profile; the state is none.</summary>
    public static IReadOnlyList<KnownPlace> Of(Profile profile) => OfProfiles.GetValue(profile, p =>
    [
        .. from area in p.Areas
           let rank = UnitLevels.RankOf(area.Level)
           where rank < UnitLevels.RankOf("国家")
           select new KnownPlace(area.Name, rank.Value, [.. p.AreasAbove(area.Name, []).Select(a => a.Name)]),
    ]);

    /// <summary>The area of a plan as a place that may stand in others; null when its name or level is not known.</summary>
    public static KnownPlace? Of(PlanDigest plan) => plan.Area is { Name.Length: > 0, Rank: { } rank }
        ? new(plan.Area.Name, rank, [.. plan.Area.Above.Select(a => a.Name)]) { Plan = plan.Title }
        : null;

    /// <summary>
    /// Whether the name has no business in the plan of an area: it names neither that area nor one that lies in it, above it or, in the profile, beside it. A
    /// place of a higher level than is known of the area may well lie above it.
    /// </summary>
    public bool IsForeignTo(PlanArea area) =>
        Name != area.Name
        && !Above.Contains(area.Name)
        && area.Above.All(a => a.Name != Name)
        && Rank <= area.Above.Select(a => a.Rank ?? 0).Append(area.Rank ?? UnitLevels.RankOf("县")!.Value).Max()
        && (Plan is not null || Above.Count == 0 || area.Above.Count == 0 || Above[0] != area.Above[0].Name);
}
