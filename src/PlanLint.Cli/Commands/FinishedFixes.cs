namespace PlanLint.Cli.Commands;

/// <summary>What came of fixing the files of a run.</summary>
/// <param name="Files">The files as they are to be reported.</param>
/// <param name="Counts">How much was fixed, in the order of the files.</param>
/// <param name="Notifications">What could not be written, and why.</param>
internal sealed record FinishedFixes(IReadOnlyList<ExaminedFile> Files, IReadOnlyList<FixCount> Counts, IReadOnlyList<Notification> Notifications);
