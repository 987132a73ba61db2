namespace PlanLint.Formats.Pdf;

/// <summary>A cell of a table. It may go on on the next page.</summary>
/// <param name="page">1-based page on which it begins.</param>
/// <param name="left">Its left edge, in points.</param>
/// <param name="right">Its right edge.</param>
internal sealed class PageCell(int page, double left, double right)
{
    public int Page => page;

    public double Left => left;

    public double Right => right;

    /// <summary>Its lines, separated by <c>\n</c>.</summary>
    public string Text { get; set; } = "";

    /// <summary>Whether its last line reaches its right edge, so that the text may go on.</summary>
    public bool IsFull { get; set; }

    /// <summary>0-based row of the table in which it begins.</summary>
    public int FirstRow { get; set; }

    /// <summary>How many rows it takes.</summary>
    public int RowSpan { get; set; } = 1;

    /// <summary>Whether it has no text.</summary>
    public bool IsEmpty => Text.Length == 0;

    public bool HasEdgesOf(PageCell other) => Math.Abs(left - other.Left) <= Rules.Tolerance && Math.Abs(right - other.Right) <= Rules.Tolerance;
}
