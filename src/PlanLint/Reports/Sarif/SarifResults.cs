using Microsoft.CodeAnalysis.Sarif;
using PlanLint.Model;
using PlanLint.Stages;

namespace PlanLint.Reports.Sarif;

/// <summary>Diagnostics as SARIF results, made one by one as they are written.</summary>
internal sealed class SarifResults(SarifRules rules, SarifMessages messages, SarifPlaces places, Language language)
{
    private readonly LineHashes _lines = new();

    /// <summary>All results of a run, in the order of its diagnostics.</summary>
    public IEnumerable<Result> Of(LintRun run) => run.Files.SelectMany(f => f.Diagnostics.Zip(Fingerprint.Of(f.Diagnostics), Of));

    private ExplicitResult Of(Diagnostic diagnostic, string fingerprint)
    {
        var result = new ExplicitResult
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
            Fixes = diagnostic.Fix is { } fix && SarifFixes.Of(fix, places, language) is { } written ? [written] : null,
        };
        if (_lines.Of(diagnostic.At.Region) is { } hash) result.PartialFingerprints["primaryLocationLineHash"] = hash;
        foreach (var (name, value) in diagnostic.Properties.OrderBy(p => p.Key, StringComparer.Ordinal)) result.SetProperty(name, value);
        return result;
    }

    private Microsoft.CodeAnalysis.Sarif.Location Related(RelatedPlace related, int index)
    {
        var location = places.WithoutContext(related.At);
        location.Id = index + 1;
        location.Message = new() { Text = VisibleText.Of(related.Note.In(language)) };
        return location;
    }
}
