using System.Collections.Concurrent;
using PlanLint.Engine;
using PlanLint.Profiles;
using PlanLint.Rules;
using PlanLint.Rules.Responsibility;

namespace PlanLint.Cli;

/// <summary>The rules and profiles that come with the tool.</summary>
internal static class BuiltIn
{
    private static readonly ConcurrentDictionary<string, Lazy<ProfileLoad?>> Profiles = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Id of the profile for plans whose field is not known.</summary>
    public const string NeutralProfile = "action-plan";

    public static System.Reflection.Assembly Assembly => typeof(MissingLeadUnit).Assembly;

    /// <summary>Ids of the profiles that a plan may show to be of, in ordinal order.</summary>
    public static IEnumerable<string> Fields => BuiltInProfiles.Ids(Assembly).Where(id => id != NeutralProfile);

    /// <summary>The rules, which get ready while the caller goes on, and with them the profiles that nearly every run needs.</summary>
    public static RuleSet Rules()
    {
        Task.Run(() =>
        {
            foreach (var id in Fields) Profile(id);
        });
        return RuleSet.Prepare(RuleList.All, RuleCode.Of);
    }

    /// <summary>The profile of an id, letter case ignored, read once; null when there is none.</summary>
    public static ProfileLoad? Profile(string id) => Profiles.GetOrAdd(id, i => new(() => BuiltInProfiles.Load(Assembly, i))).Value;
}
