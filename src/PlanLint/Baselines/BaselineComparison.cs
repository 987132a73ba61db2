using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Baselines;

/// <summary>How the findings of a run stand to a baseline.</summary>
/// <param name="Run">The run with every finding marked, and with what is gone.</param>
/// <param name="Waived">Entries that only suppressed findings match, in the order of the baseline.</param>
/// <param name="Unchecked">Entries of files and rules that the run has not checked: they are neither known nor gone.</param>
internal sealed record BaselineComparison(LintRun Run, IReadOnlyList<BaselineEntry> Waived, IReadOnlyList<BaselineEntry> Unchecked)
{
    /// <summary>What the run was compared with.</summary>
    public required Baseline Baseline { get; init; }

    /// <summary>Entries that the run looked for and did not find.</summary>
    public IReadOnlyList<BaselineEntry> Absent => Run.Absent!;

    /// <summary>The findings that count and that the baseline does not have, silent ones left out; those that no baseline may hold among them.</summary>
    public IEnumerable<Diagnostic> New => Run.Counting.Where(d => d.Severity >= Severity.Info);

    /// <summary>Compares. Findings that count are matched before suppressed ones.</summary>
    public static BaselineComparison Of(LintRun run, Baseline baseline)
    {
        var matcher = new BaselineMatcher(baseline.Entries);
        List<Diagnostic> findings = [.. run.Diagnostics];
        var isKnown = new bool[findings.Count];
        Match(d => d.Suppressed is null && !Baselines.Baseline.NeverKnown.Contains(d.RuleId));
        var isCounted = baseline.Entries.Select((_, i) => matcher.IsMatched(i)).ToArray();
        Match(d => d.Suppressed is not null);

        var files = run.Files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        var rest = baseline.Entries.Where((_, i) => !matcher.IsMatched(i)).ToLookup(e => IsChecked(e, files));
        var next = 0;
        var marked = run with
        {
            Files = [.. run.Files.Select(f => f with { Diagnostics = [.. f.Diagnostics.Select(d => d with { Baseline = isKnown[next++] ? BaselineState.Unchanged : BaselineState.New })] })],
            Absent = [.. rest[true]],
        };
        return new(marked, [.. baseline.Entries.Where((_, i) => matcher.IsMatched(i) && !isCounted[i])], [.. rest[false]]) { Baseline = baseline };

        void Match(Func<Diagnostic, bool> isMeant)
        {
            List<int> meant = [.. findings.Index().Where(f => isMeant(f.Item)).Select(f => f.Index)];
            foreach (var (i, isMatched) in matcher.Match([.. meant.Select(m => findings[m])]).Index()) isKnown[meant[i]] = isMatched;
        }
    }

    /// <summary>A file of which a part could not be read may still hold the finding.</summary>
    private static bool IsChecked(BaselineEntry entry, Dictionary<string, FileResult> files) =>
        files.TryGetValue(entry.File, out var file) && file.Notifications.Count == 0
        && file.Outcomes.TryGetValue(entry.RuleId, out var outcome) && outcome is not RuleOutcome.NotChecked;
}
