using PlanLint.Model;
using PlanLint.Reports;
using PlanLint.Reports.Sarif;
using PlanLint.Stages;

namespace PlanLint.Baselines;

/// <summary>Findings as entries of a baseline.</summary>
internal static class BaselineContent
{
    /// <summary>Whether a finding belongs into a baseline: it is neither suppressed nor silent, and says nothing of what was not checked.</summary>
    public static bool Holds(Diagnostic diagnostic) => diagnostic is { Suppressed: null, Severity: >= Severity.Info } && !Baseline.NeverKnown.Contains(diagnostic.RuleId);

    /// <summary>The entry of a finding, with its sentence in one language.</summary>
    public static BaselineEntry Of(Diagnostic diagnostic, Language language)
    {
        var text = diagnostic.At.Region as Region.Text;
        var isTextFile = text is { Source.IsTextFile: true };
        return new(diagnostic.RuleId, diagnostic.At.File, Fingerprint.Hash(diagnostic))
        {
            Parts = FindingParts.TextOf(diagnostic),
            Severity = diagnostic.Severity,
            Message = VisibleText.Of(diagnostic.Message.In(language)),
            Path = diagnostic.At.Path,
            Part = SarifLogicalLocation.PartOf(diagnostic.At)?.In(Language.Chinese),
            Start = isTextFile ? text!.Start : new(1, 1),
            End = isTextFile ? text!.End : new(1, 1),
        };
    }

    /// <summary>The one order of a baseline: file, place, rule, then all that is left. All ordinal.</summary>
    public static Baseline Ordered(IEnumerable<BaselineEntry> entries) => new([.. entries
        .OrderBy(e => e.File, StringComparer.Ordinal)
        .ThenBy(e => e.Start.Line).ThenBy(e => e.Start.Column)
        .ThenBy(e => e.RuleId, StringComparer.Ordinal)
        .ThenBy(e => e.Path, StringComparer.Ordinal)
        .ThenBy(e => e.Part, StringComparer.Ordinal)
        .ThenBy(e => e.Message, StringComparer.Ordinal)
        .ThenBy(e => e.Fingerprint)
        .ThenBy(e => e.Parts, StringComparer.Ordinal)]);
}
