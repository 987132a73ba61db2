using System.Collections.Concurrent;
using PlanLint.Engine;
using PlanLint.Profiles;
using PlanLint.Rules;
using PlanLint.Rules.Responsibility;

namespace PlanLint.Cli;

/// <summary>The rules and profiles that come with the tool.</summary>
internal static class BuiltIn
{
    private static readonly ConcurrentDictionary<string, Lazy<ProfileLoad>> Profiles = new(StringComparer.Ordinal);

    /// <summary>Id of the profile for plans whose field is not known.</summary>
    public const string NeutralProfile = "action-plan";

    public static System.Reflection.Assembly Assembly => typeof(MissingLeadUnit).Assembly;

    /// <summary>Ids of the profiles that a plan may show to be of, in ordinal order.</summary>
    public static IEnumerable<string> Fields => BuiltInProfiles.Ids(Assembly).Where(id => id != NeutralProfile);

    /// <summary>The rules, which get ready while the caller goes on.</summary>
    public static RuleSet Rules() => RuleSet.Prepare(RuleList.All);

    /// <summary>A profile, read once.</summary>
    /// <param name="text">As it was opened; its path is its name.</param>
    public static ProfileLoad Profile(ProfileText text) =>
        Profiles.GetOrAdd(text.Path, _ => new(() => ProfileLoader.Load(text, new ProfileFiles(Assembly, root: null)))).Value;

    /// <summary>Reads the profiles that nearly every run needs, while the caller goes on.</summary>
    public static void PrepareProfiles() => Task.Run(() =>
    {
        foreach (var id in Fields) Profile(BuiltInProfiles.Open(Assembly, id)!);
    });
}
