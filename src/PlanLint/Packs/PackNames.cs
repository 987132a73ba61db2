using System.Text.RegularExpressions;

namespace PlanLint.Packs;

/// <summary>What the rules of packs may be called.</summary>
internal static partial class PackNames
{
    /// <summary>Whether a word may be the id of a rule: capital letters and digits, and not one that could be ours some day.</summary>
    public static bool IsRuleId(string id) => RuleId().IsMatch(id) && !id.StartsWith("PL", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word may be the name of a rule: two words or more in Pascal case.</summary>
    public static bool IsRuleName(string name) => RuleName().IsMatch(name);

    [GeneratedRegex(@"\A[A-Z]{1,10}[0-9]{1,6}\z", RegexOptions.CultureInvariant)]
    private static partial Regex RuleId();

    [GeneratedRegex(@"\A(?:[A-Z][a-z0-9]+){2,8}\z", RegexOptions.CultureInvariant)]
    private static partial Regex RuleName();
}
