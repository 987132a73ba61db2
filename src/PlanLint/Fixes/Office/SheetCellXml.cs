namespace PlanLint.Fixes.Office;

/// <summary>The element of a cell in the part of its sheet.</summary>
/// <param name="Start">0-based offset where its tag begins.</param>
/// <param name="TagEnd">Offset behind that tag.</param>
/// <param name="End">Offset behind its last tag.</param>
/// <param name="Type">The attribute <c>t</c>, or null.</param>
internal sealed record SheetCellXml(int Start, int TagEnd, int End, string? Type)
{
    /// <summary>Its value as written; null when it has none.</summary>
    public string? Value { get; init; }

    /// <summary>The text that stands in the cell itself: an inline string, or a value that is a string.</summary>
    public CellText? Text { get; init; }

    /// <summary>Whether it holds a formula or anything else besides its value, which writing a text would destroy.</summary>
    public bool HasMore { get; init; }
}
