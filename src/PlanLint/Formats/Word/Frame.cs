namespace PlanLint.Formats.Word;

/// <summary>An element that is open.</summary>
internal sealed class Frame(FrameKind kind, int depth)
{
    public FrameKind Kind => kind;

    public int Depth => depth;

    /// <summary>Whether text was hidden around it.</summary>
    public bool WasHidden { get; init; }

    /// <summary>The table of a table, row or cell.</summary>
    public TableGrid? Grid { get; init; }

    /// <summary>The story around a cell or text box.</summary>
    public Story? Outer { get; init; }

    /// <summary>Paragraphs of a cell that are complete.</summary>
    public List<string> Lines { get; } = [];

    public CellFormat Format { get; set; } = new();

    /// <summary>Whether the cell is deleted or part of another.</summary>
    public bool IsLeftOut { get; set; }

    /// <summary>Whether one of the alternatives was read.</summary>
    public bool IsChosen { get; set; }
}
