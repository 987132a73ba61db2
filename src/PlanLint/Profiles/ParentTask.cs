namespace PlanLint.Profiles;

/// <summary>A task of the basis document.</summary>
/// <param name="Under">Key of the population or key project it belongs to.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Levels">The levels (国家, 省, 市, 县, 乡) that are expected to take it up; empty for all.</param>
public sealed record ParentTask(string Under, string Title, IReadOnlyList<string> Levels)
{
    /// <summary>Whether a plan of that level is expected to take it up.</summary>
    public bool AppliesTo(string level) => Levels.Count == 0 || Levels.Contains(level, StringComparer.Ordinal);
}
