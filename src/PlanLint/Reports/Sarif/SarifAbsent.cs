using System.Globalization;
using Microsoft.CodeAnalysis.Sarif;
using PlanLint.Baselines;
using PlanLint.Stages;
using SarifBaselineState = Microsoft.CodeAnalysis.Sarif.BaselineState;

namespace PlanLint.Reports.Sarif;

/// <summary>What the baseline knows and the run did not find, as SARIF results at their old places, with the sentence that the baseline has.</summary>
internal sealed class SarifAbsent(SarifRules rules, SarifPlaces places)
{
    /// <summary>One result for each, in the order of the baseline; none where the run has no baseline.</summary>
    public IEnumerable<Result> Of(LintRun run)
    {
        var seen = new Dictionary<UInt128, int>();
        var areSuppressed = run.SuppressedCount > 0;
        foreach (var entry in run.Absent ?? [])
        {
            var number = seen[entry.Fingerprint] = seen.GetValueOrDefault(entry.Fingerprint) + 1;
            var result = Of(entry, string.Create(CultureInfo.InvariantCulture, $"{entry.Fingerprint:x32}:{number}"));
            // Either all results have the property or none.
            if (areSuppressed) result.Suppressions = [];
            yield return result;
        }
    }

    private Result Of(BaselineEntry entry, string fingerprint)
    {
        var result = new Result
        {
            RuleId = entry.RuleId,
            RuleIndex = rules.IsBuiltIn(entry.RuleId) ? rules.IndexOf(entry.RuleId) : -1,
            Rule = rules.IsBuiltIn(entry.RuleId) ? null : rules.Reference(entry.RuleId),
            Kind = SarifLevels.KindOf(entry.Severity),
            Level = SarifLevels.Of(entry.Severity),
            Message = new() { Text = SarifSentence.Harmless(SarifSentence.WithSarifStop(entry.Message)) },
            Locations = [new() { PhysicalLocation = new() { ArtifactLocation = places.File(entry.File), Region = Region(entry) }, LogicalLocations = SarifLogicalLocation.Of(entry.Path, entry.Part) }],
            PartialFingerprints = new Dictionary<string, string>(StringComparer.Ordinal) { [Fingerprint.Name] = fingerprint },
            BaselineState = SarifBaselineState.Absent,
        };
        if (entry.Parts is { } parts) result.PartialFingerprints[FindingParts.Name] = parts;
        return result;
    }

    private static Region Region(BaselineEntry entry) => new()
    {
        StartLine = entry.Start.Line,
        StartColumn = entry.Start.Column,
        EndLine = entry.End.Line,
        EndColumn = entry.End.Column,
    };
}
