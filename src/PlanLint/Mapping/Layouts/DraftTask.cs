using PlanLint.Formats;

namespace PlanLint.Mapping.Layouts;

/// <summary>A task as a layout found it.</summary>
internal sealed record DraftTask : DraftUnits
{
    /// <summary>Null for a paragraph under an action that has no heading of its own.</summary>
    public Node.Scalar? Title { get; set; }

    /// <summary>As printed, without its mark: 1, not 1. or （1）.</summary>
    public Node.Scalar? Number { get; set; }

    /// <summary>The paragraph of a task in prose. A bracket of units at its end is left there: the mapper reads it.</summary>
    public Node.Scalar? Content { get; set; }

    /// <summary>Rows of a division table.</summary>
    public List<DraftRow> Rows { get; } = [];
}
