using System.Diagnostics;

namespace PlanLint.Profiles;

/// <summary>What a profile says at all: a rule that needs a clause which is not there has nothing to hold plans to.</summary>
internal static class ProfileDemands
{
    /// <summary>Whether a profile asks for something under a clause.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="clause">One of those that rules need.</param>
    public static bool Has(Profile profile, string clause) => clause switch
    {
        "documents" => profile.Documents.Count > 0,
        "populations" => profile.Populations.Any(p => p.Required),
        "projects" => profile.Projects.Any(p => p.Required),
        "safeguards" => profile.Safeguards.Any(s => s.Required),
        "supersededTerms" => profile.SupersededTerms.Count > 0,
        "supersededPopulations" => profile.SupersededPopulations.Count > 0,
        "units.collective" => profile.Units.Collective.Count > 0,
        "units.levelPrefixes" => profile.Units.LevelPrefixes.Count > 0,
        _ => throw new UnreachableException($"No rule needs '{clause}'."),
    };
}
