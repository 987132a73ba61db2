using PlanLint.Files;

namespace PlanLint.Cli.Doctor;

/// <summary>What check would do with the same paths.</summary>
/// <param name="Files">All files that were found, in ordinal order of their paths.</param>
/// <param name="Notifications">What belongs to no file: paths that are not there, configuration that cannot be used.</param>
/// <param name="PassedOver">What a search leaves out, and why.</param>
/// <param name="NotSearched">Files that hold a plan or may hold one, and that a search does not look for.</param>
internal sealed record Diagnosis(
    IReadOnlyList<FileDiagnosis> Files, IReadOnlyList<Notification> Notifications, IReadOnlyList<PassedOver> PassedOver, IReadOnlyList<PassedOver> NotSearched)
{
    /// <summary>What would not be checked, in the order in which it is shown.</summary>
    public IEnumerable<Notification> Problems => Notifications.Concat(Files.SelectMany(f => f.File.Problems));

    /// <summary>0: everything asked for would be checked. 2: something would not.</summary>
    public int ExitCode => Problems.Any() ? CommandLine.NotChecked : 0;
}
