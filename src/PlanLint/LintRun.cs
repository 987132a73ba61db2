using PlanLint.Baselines;
using PlanLint.Engine;
using PlanLint.Files;
using PlanLint.Model;

namespace PlanLint;

/// <summary>One run over any number of files. All reports render this and nothing else.</summary>
/// <param name="Files">In ordinal order of their paths.</param>
/// <param name="Rules">The whole catalogue by id, rules that are off included.</param>
public sealed record LintRun(IReadOnlyList<FileResult> Files, IReadOnlyList<RuleInfo> Rules)
{
    /// <summary>What was not done and belongs to no file; those of the files come on top.</summary>
    public IReadOnlyList<Notification> Notifications { get; init; } = [];

    /// <summary>When the run closes the gate.</summary>
    public Gate Gate { get; init; } = new();

    /// <summary>The files that were fixed before they were judged, or could be; empty unless that was asked for.</summary>
    public IReadOnlyList<FixCount> Fixes { get; init; } = [];

    /// <summary>What the run was limited to; null when everything asked for was checked.</summary>
    public ChangedSince? Since { get; init; }

    /// <summary>Profile id and version, for example <c>kxsz-2021@1.0.0</c>; several are joined with a comma.</summary>
    public string Profile { get; init; } = "";

    /// <summary>The way from the top of the repository to the folder that the paths of the files count from, with <c>/</c> between names; empty when they are one.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The path of a file from the top of the repository, for services that know no other folder.</summary>
    /// <param name="path">As shown.</param>
    public string FromTop(string path) => Folder.Length == 0 || Path.IsPathRooted(path) ? path : string.Join('/', PathSegments.Of($"{Folder}/{path}"));

    /// <summary>What the baseline knows and this run looked for in vain, in the order of the baseline; null where the run has none.</summary>
    public IReadOnlyList<BaselineEntry>? Absent { get; init; }

    /// <summary>
    /// All diagnostics, waived and known ones included: file by file, each in <see cref="Diagnostic.Order"/>. What is said of an entry of a
    /// suppressions file stands with the plan that the entry is for.
    /// </summary>
    public IEnumerable<Diagnostic> Diagnostics => Files.SelectMany(f => f.Diagnostics);

    /// <summary>The diagnostics that count, in <see cref="Diagnostic.Order"/>: reports for people show these, and the gate asks for no others.</summary>
    public IEnumerable<Diagnostic> Counting => Diagnostics.Where(d => d.Counts);

    /// <summary>How many diagnostics are suppressed.</summary>
    public int SuppressedCount => Diagnostics.Count(d => d.Suppressed is not null);

    /// <summary>How many diagnostics the baseline knows and nobody suppressed.</summary>
    public int KnownCount => Diagnostics.Count(d => d is { Suppressed: null, Baseline: BaselineState.Unchanged });

    /// <summary>How many diagnostics that count and are not silent the baseline does not have; 0 where the run has none.</summary>
    public int NewCount => Counting.Count(d => d is { Baseline: BaselineState.New, Severity: >= Severity.Info });

    /// <summary>All notifications, those of the run first.</summary>
    public IEnumerable<Notification> AllNotifications => Notifications.Concat(Files.SelectMany(f => f.Notifications));

    /// <summary>Whether everything asked for was checked.</summary>
    public bool IsComplete => !AllNotifications.Any();

    /// <summary>How many diagnostics that count have a severity.</summary>
    public int Count(Severity severity) => Counting.Count(d => d.Severity == severity);

    /// <summary>Whether the findings close the gate.</summary>
    public bool IsGateClosed =>
        (Gate.FailOn is { } level && Counting.Any(d => d.Severity >= level)) || (Gate.MaxWarnings is { } most && Count(Severity.Warning) > most);

    /// <summary>0: all checked, gate open. 1: all checked, gate closed. 2: something was not checked; it wins over 1.</summary>
    public int ExitCode => !IsComplete ? 2 : IsGateClosed ? 1 : 0;
}
