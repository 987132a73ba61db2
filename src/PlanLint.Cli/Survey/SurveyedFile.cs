using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Parents;

namespace PlanLint.Cli.Survey;

/// <summary>What one file is, seen without checking it.</summary>
/// <param name="File">The file.</param>
/// <param name="Kind">Its syntax; null when it was not recognised.</param>
/// <param name="Encoding">Encoding of a text file; null for others and for one that does not decode.</param>
internal sealed record SurveyedFile(FoundFile File, FileKind? Kind, string? Encoding)
{
    /// <summary>Title of the plan; empty when there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whether it names units, as a plan does and other writing does not.</summary>
    public bool NamesUnits { get; init; }

    /// <summary>Id of the profile it is checked against; null when that profile cannot be used.</summary>
    public string? Profile { get; init; }

    /// <summary>The plan it would be compared with; null when there is none.</summary>
    public ParentName? Parent { get; init; }

    /// <summary>What would not be checked, and why; empty when all of it would be.</summary>
    public IReadOnlyList<Notification> Problems { get; init; } = [];

    /// <summary>Whether check would check it.</summary>
    public bool IsChecked => Profile is not null && Problems.Count == 0;
}
