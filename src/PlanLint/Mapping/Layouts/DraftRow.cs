using PlanLint.Formats;

namespace PlanLint.Mapping.Layouts;

/// <summary>A row of a division table as a layout found it.</summary>
internal sealed record DraftRow : DraftUnits
{
    public Node.Scalar? Content { get; set; }

    public Node.Scalar? Target { get; set; }

    public Node.Scalar? Deadline { get; set; }
}
