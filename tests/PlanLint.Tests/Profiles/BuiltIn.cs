using System.Reflection;
using PlanLint.Profiles;

namespace PlanLint.Tests.Profiles;

/// <summary>The profiles of the built-in rule set.</summary>
internal static class BuiltIn
{
    public static Assembly Rules { get; } = Assembly.Load("PlanLint.Rules");

    public static Profile Kxsz2021 { get; } = BuiltInProfiles.Load(Rules, "kxsz-2021")!.Profile!;
}
