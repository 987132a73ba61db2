using PlanLint.Formats;

namespace PlanLint.Mapping.Layouts;

/// <summary>Lists of units as they stand in cells, names not yet cut apart; null where there is none.</summary>
internal record DraftUnits
{
    public Node.Scalar? Lead { get; set; }

    public Node.Scalar? Responsible { get; set; }

    public Node.Scalar? Cooperating { get; set; }

    public bool HasUnits => (Lead ?? Responsible ?? Cooperating) is not null;
}
