using PlanLint.Engine;
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

    /// <summary>Profile id and version, for example <c>kxsz-2021@1.0.0</c>; several are joined with a comma.</summary>
    public string Profile { get; init; } = "";

    /// <summary>The way from the top of the repository to the folder that the paths of the files count from, with <c>/</c> between names; empty when they are one.</summary>
    public string Folder { get; init; } = "";

    /// <summary>All diagnostics in <see cref="Diagnostic.Order"/>.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Files.SelectMany(f => f.Diagnostics);

    /// <summary>All notifications, those of the run first.</summary>
    public IEnumerable<Notification> AllNotifications => Notifications.Concat(Files.SelectMany(f => f.Notifications));

    /// <summary>Whether everything asked for was checked.</summary>
    public bool IsComplete => !AllNotifications.Any();

    /// <summary>How many diagnostics have a severity.</summary>
    public int Count(Severity severity) => Diagnostics.Count(d => d.Severity == severity);

    /// <summary>Whether the findings close the gate.</summary>
    public bool IsGateClosed =>
        (Gate.FailOn is { } level && Diagnostics.Any(d => d.Severity >= level)) || (Gate.MaxWarnings is { } most && Count(Severity.Warning) > most);

    /// <summary>0: all checked, gate open. 1: all checked, gate closed. 2: something was not checked; it wins over 1.</summary>
    public int ExitCode => !IsComplete ? 2 : IsGateClosed ? 1 : 0;
}
