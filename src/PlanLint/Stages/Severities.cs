using System.Collections.Immutable;
using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Stages;

/// <summary>Marks each finding with the severity it counts with.</summary>
public static class Severities
{
    /// <summary>
    /// The severity that configuration sets for the rule, else the rule's own. A finding that the rule itself calls less grave stays so:
    /// the severity of a rule is the maximum of its findings.
    /// </summary>
    public static Diagnostic Mark(Finding finding, IReadOnlyDictionary<string, Severity> configured)
    {
        var ofRule = Of(finding.Rule, configured);
        return new(finding.Rule.Id, finding.Severity is { } own && own < ofRule ? own : ofRule, finding.Message, finding.At)
        {
            Related = finding.Related,
            Fix = finding.Fix,
            Properties = finding.Properties,
        };
    }

    /// <summary>
    /// The severities that differ from the rules' own, by id. What configuration sets for a rule wins, for it is the user's; then what
    /// the profile sets.
    /// </summary>
    public static IReadOnlyDictionary<string, Severity> InForce(IEnumerable<RuleInfo> rules, Profile profile, LintSettings settings) => rules
        .Select(r => (r.Id, Own: r.Severity, Held: Held(r, profile, settings)))
        .Where(r => r.Held != r.Own)
        .ToImmutableSortedDictionary(r => r.Id, r => r.Held, StringComparer.Ordinal);

    private static Severity Held(RuleInfo rule, Profile profile, LintSettings settings)
    {
        if (settings.Severities.TryGetValue(rule.Id, out var configured)) return configured;
        if (profile.Severities.TryGetValue(rule.Id, out var demanded)) return demanded;
        return settings.SwitchedOn.Contains(rule.Id) && rule.Severity is Severity.Off ? Severity.Info : rule.Severity;
    }

    /// <summary>The severity that a rule counts with.</summary>
    public static Severity Of(RuleInfo rule, IReadOnlyDictionary<string, Severity> configured) => configured.GetValueOrDefault(rule.Id, rule.Severity);
}
