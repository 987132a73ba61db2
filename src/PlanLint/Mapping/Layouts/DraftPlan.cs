using PlanLint.Formats;

namespace PlanLint.Mapping.Layouts;

/// <summary>What a layout made of running text, before the mapper gives it meaning. All texts keep the map to their places; lists are in reading order.</summary>
internal sealed class DraftPlan
{
    public Node.Scalar? Title { get; set; }

    /// <summary>plan or table, when the layout is sure.</summary>
    public string? Kind { get; set; }

    public Node.Scalar? Issuer { get; set; }

    public Node.Scalar? Number { get; set; }

    public Node.Scalar? Date { get; set; }

    public Node.Scalar? Jurisdiction { get; set; }

    public Node.Scalar? Period { get; set; }

    public List<Node.Scalar> Basis { get; } = [];

    public List<Node.Scalar> Targets { get; } = [];

    public List<Node.Scalar> Intro { get; } = [];

    /// <summary>Actions of the division table.</summary>
    public List<DraftAction> Actions { get; } = [];

    /// <summary>Actions of the prose.</summary>
    public List<DraftAction> Body { get; } = [];

    /// <summary>The annexes that the text announces.</summary>
    public List<Node.Scalar> AnnexNotes { get; } = [];

    public List<DraftAnnex> Annexes { get; } = [];
}
