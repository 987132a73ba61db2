using PlanLint.Engine;
using PlanLint.Model;

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

    /// <summary>The severity that a rule counts with.</summary>
    public static Severity Of(RuleInfo rule, IReadOnlyDictionary<string, Severity> configured) => configured.GetValueOrDefault(rule.Id, rule.Severity);
}
