namespace PlanLint.Formats;

/// <summary>A piece of running text: a paragraph or a table. Its texts carry a map to their places, like every value.</summary>
public abstract record Block
{
    private Block() { }

    /// <summary>
    /// A paragraph, or one line where the syntax knows lines only (<see cref="Node.Flow.IsWrapped"/>). A number that the syntax makes up itself
    /// (automatic numbering) stands in front of its text.
    /// </summary>
    /// <param name="Text">Its text, without its line break; white space at both ends is kept. A line break inside it is <c>\n</c>.</param>
    public sealed record Paragraph(Node.Scalar Text) : Block
    {
        /// <summary>1 for the highest heading, 2 for the next; null when the syntax does not say that the paragraph is a heading.</summary>
        public int? HeadingLevel { get; init; }
    }

    /// <summary>A table.</summary>
    /// <param name="Rows">Its rows from top to bottom, hidden ones left out; each holds the cells that begin in it.</param>
    public sealed record Table(IReadOnlyList<TableRow> Rows) : Block
    {
        /// <summary>Name of the sheet, or null.</summary>
        public string? Name { get; init; }

        /// <summary>Whether the syntax can merge cells, so that an empty cell is meant to be empty.</summary>
        public bool HasMerges { get; init; }
    }
}
