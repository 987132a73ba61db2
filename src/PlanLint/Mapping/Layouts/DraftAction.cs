using PlanLint.Formats;

namespace PlanLint.Mapping.Layouts;

/// <summary>An action as a layout found it. A bracket of units in its title is left there: the mapper reads it.</summary>
internal sealed record DraftAction(Node.Scalar Title) : DraftUnits
{
    /// <summary>population, project or safeguard, where the chapter says so; null where the title decides.</summary>
    public string? Kind { get; set; }

    public Node.Scalar? Intro { get; set; }

    /// <summary>Rows directly under the action.</summary>
    public List<DraftRow> Rows { get; } = [];

    public List<DraftTask> Tasks { get; } = [];
}
