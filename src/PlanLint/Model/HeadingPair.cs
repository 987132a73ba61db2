namespace PlanLint.Model;

/// <summary>A piece of the prose and the piece of the division table that is taken for the same task or action.</summary>
/// <param name="InBody">The heading in the prose; of a longer text its first clause that differs.</param>
/// <param name="InTable">The heading in the table; of a longer text the clause that differs.</param>
public sealed record HeadingPair(Field<string> InBody, Field<string> InTable)
{
    /// <summary>How alike the headings are, in per cent: shared pairs of characters (Dice), 100 for the same words.</summary>
    public int Similarity { get; init; }

    /// <summary>Whether more than <see cref="Similarity"/> says they belong together: one contains the other, they begin alike, or their contents do.</summary>
    public bool IsSure { get; init; }

    /// <summary>Whether words were replaced. What is only shortened is not renamed, unless both are headings of 20 characters at most.</summary>
    public bool IsRenamed { get; init; }

    /// <summary>Whether both are headings, not paragraphs.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Whether the two count as one, where headings need the given <see cref="Similarity"/>.</summary>
    public bool IsPair(int similarity) => IsSure || Similarity >= similarity;
}
