using PlanLint.Engine;
using PlanLint.Rules.Responsibility;

namespace PlanLint.Cli;

/// <summary>The rules and profiles that come with the tool.</summary>
internal static class BuiltIn
{
    public static System.Reflection.Assembly Assembly => typeof(MissingLeadUnit).Assembly;

    public static RuleSet Rules() => RuleSet.From(Assembly);
}
