using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Profiles;

namespace PlanLint;

/// <summary>Maps a document with the profile that holds for it.</summary>
internal static class PlanReading
{
    /// <summary>
    /// The plan, and the profile it was mapped with; that is null when there are candidates and the document is no plan. The profile is
    /// known by the plan's title and basis, and reading those takes a profile: so the first candidate reads, and another one reads anew.
    /// </summary>
    public static (MappedPlan Mapped, AppliedProfile? Profile) Of(Document document, LintSettings settings)
    {
        if (settings.Candidates is not [var first, ..]) return (Map(settings.Profile), new(settings.Profile, ProfileChoice.Stated));
        var mapped = Map(first);
        if (mapped.Plan is not { } plan) return (mapped, null);
        var recognised = ProfileRecognition.Of(plan, settings.Candidates);
        var chosen = recognised ?? settings.Profile;
        return (ReferenceEquals(chosen, first) ? mapped : Map(chosen), new(chosen, recognised is null ? ProfileChoice.Neutral : ProfileChoice.Recognised));

        MappedPlan Map(Profile profile) => PlanMapper.Map(document, profile, settings.Limits);
    }
}
