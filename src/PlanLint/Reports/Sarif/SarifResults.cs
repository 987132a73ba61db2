using Microsoft.CodeAnalysis.Sarif;
using PlanLint.Model;
using PlanLint.Stages;

namespace PlanLint.Reports.Sarif;

/// <summary>Diagnostics as SARIF results, made one by one as they are written.</summary>
internal sealed class SarifResults(SarifRules rules, SarifMessages messages, SarifPlaces places, ReportOptions options)
{
    private readonly LineHashes _lines = new();

    /// <summary>The results of the findings chosen, in the order of the run.</summary>
    public IEnumerable<Result> Of(LintRun run, SarifSelection selection)
    {
        // Either all results have a property or none (sections 3.27.23 and 3.27.24).
        var isFull = options.Sarif is SarifProfile.Full;
        var areSuppressed = isFull && run.SuppressedCount > 0;
        var haveStates = isFull && run.Diagnostics.Any(d => d.Baseline is not null);
        var found = run.Files.SelectMany(f => f.Diagnostics.Zip(Fingerprint.Of(f.Diagnostics))).Where(f => selection.Take(f.First));
        foreach (var (diagnostic, fingerprint) in found)
        {
            var result = Of(diagnostic, fingerprint);
            if (areSuppressed) result.Suppressions = SarifSuppressions.Of(diagnostic.Suppressed, places);
            if (haveStates) result.BaselineState = StateOf(diagnostic.Baseline);
            yield return result;
        }
    }

    private Result Of(Diagnostic diagnostic, string fingerprint)
    {
        var result = new Result
        {
            RuleId = diagnostic.RuleId,
            RuleIndex = rules.IsBuiltIn(diagnostic.RuleId) ? rules.IndexOf(diagnostic.RuleId) : -1,
            Rule = rules.IsBuiltIn(diagnostic.RuleId) ? null : rules.Reference(diagnostic.RuleId),
            Kind = SarifLevels.KindOf(diagnostic.Severity),
            Level = SarifLevels.Of(diagnostic.Severity),
            Message = messages.Of(diagnostic),
            Locations = [places.Of(diagnostic.At)],
            RelatedLocations = diagnostic.Related.Count > 0 ? [.. diagnostic.Related.Select(Related)] : null,
            PartialFingerprints = new Dictionary<string, string>(StringComparer.Ordinal) { [Fingerprint.Name] = fingerprint },
            Fixes = diagnostic.Fix is { } fix && SarifFixes.Of(fix, places, options.Language) is { } written ? [written] : null,
        };
        if (FindingParts.TextOf(diagnostic) is { } parts) result.PartialFingerprints[FindingParts.Name] = parts;
        if (_lines.Of(diagnostic.At.Region) is { } hash) result.PartialFingerprints["primaryLocationLineHash"] = hash;
        foreach (var (name, value) in diagnostic.Properties.OrderBy(p => p.Key, StringComparer.Ordinal)) result.SetProperty(name, value);
        return result;
    }

    private Microsoft.CodeAnalysis.Sarif.Location Related(RelatedPlace related, int index)
    {
        var location = places.WithoutContext(related.At);
        location.Id = index + 1;
        location.Message = new() { Text = VisibleText.Of(related.Note.In(options.Language)) };
        return location;
    }

    private static Microsoft.CodeAnalysis.Sarif.BaselineState StateOf(Model.BaselineState? state) => state is Model.BaselineState.Unchanged
        ? Microsoft.CodeAnalysis.Sarif.BaselineState.Unchanged
        : Microsoft.CodeAnalysis.Sarif.BaselineState.New;
}
