using PlanLint.Engine;
using PlanLint.Profiles;
using PlanLint.Rules;
using PlanLint.Rules.Responsibility;

namespace PlanLint.Cli;

/// <summary>The rules and profiles that come with the tool.</summary>
internal static class BuiltIn
{
    /// <summary>Id of the profile for plans whose field is not known.</summary>
    public const string NeutralProfile = "action-plan";

    public static System.Reflection.Assembly Assembly => typeof(MissingLeadUnit).Assembly;

    /// <summary>Ids of the profiles that a plan may show to be of, in ordinal order.</summary>
    public static IEnumerable<string> Fields => BuiltInProfiles.Ids(Assembly).Where(id => id != NeutralProfile);

    /// <summary>The rules, which get ready while the caller goes on.</summary>
    public static RuleSet Rules() => RuleSet.Prepare(RuleList.All);
}
