using PlanLint.Formats;

namespace PlanLint.Mapping.Layouts.Flattened;

/// <summary>A row of a flattened table before its titles and the roles of its units are known.</summary>
internal sealed class FlattenedRow
{
    /// <summary>Pieces of titles printed in front of it.</summary>
    public List<FlattenedPiece> Titles { get; } = [];

    /// <summary>Pieces of titles printed after a page break that runs through its content: the rest of its titles, or all of them again.</summary>
    public List<FlattenedPiece> TitlesOfNextPage { get; } = [];

    /// <summary>Lines of its content; empty when no content is printed.</summary>
    public List<Node.Scalar> Content { get; } = [];

    /// <summary>Units printed beside its content, on the same line.</summary>
    public List<FlattenedPiece> Beside { get; } = [];

    /// <summary>Its units in reading order.</summary>
    public List<FlattenedName> Units { get; } = [];

    /// <summary>When it is due; null when that is not printed or the table has no such column.</summary>
    public Node.Scalar? Deadline { get; set; }

    /// <summary>Whether it begins right after a page break.</summary>
    public bool IsAfterPage { get; set; }

    /// <summary>Where it stands: its content, or what there is of it.</summary>
    public Node.Scalar? Place => Content.Count > 0 ? Content[0] : Units.Count > 0 ? Units[0].Pieces[0] : Titles.Count > 0 ? Titles[0].Text : null;
}
