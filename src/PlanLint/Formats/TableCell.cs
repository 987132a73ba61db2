namespace PlanLint.Formats;

/// <summary>One cell of a table.</summary>
/// <param name="Text">Its text; paragraphs and line breaks in it are <c>\n</c>. Empty for an empty cell, whose region is where it stands.</param>
/// <param name="Column">0-based column of the grid in which it begins.</param>
public sealed record TableCell(Node.Scalar Text, int Column)
{
    /// <summary>How many columns of the grid it takes.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows it takes, its own included. What reaches past the last row of the table is cut off by readers.</summary>
    public int RowSpan { get; init; } = 1;
}
