namespace PlanLint.Model;

/// <summary>Two rows of one tree that say nearly the same, though they are not equal.</summary>
/// <param name="First">The earlier row.</param>
/// <param name="Second">The later row.</param>
/// <param name="FirstWords">The sentence of the earlier row, or all of its content.</param>
/// <param name="SecondWords">The like words of the later row.</param>
public sealed record SimilarRows(ContentRow First, ContentRow Second, Field<string> FirstWords, Field<string> SecondWords)
{
    /// <summary><see cref="ContentRow.Id"/> of the earlier row.</summary>
    public int FirstId => First.Id;

    /// <summary><see cref="ContentRow.Id"/> of the later row.</summary>
    public int SecondId => Second.Id;

    /// <summary>Share of the pairs of neighbouring characters of both that both have, in percent.</summary>
    public required int Similarity { get; init; }

    /// <summary>Share of the pairs of the smaller one that the other has, in percent.</summary>
    public required int Containment { get; init; }

    /// <summary>Whether the one lies within the other rather than being like it.</summary>
    public required bool IsContained { get; init; }

    /// <summary>The shorter of the two.</summary>
    public Field<string> Smaller => SecondWords.Value.Length <= FirstWords.Value.Length ? SecondWords : FirstWords;

    /// <summary>The longer of the two.</summary>
    public Field<string> Larger => ReferenceEquals(Smaller, FirstWords) ? SecondWords : FirstWords;

    /// <summary>Whether both rows name units of their own, and not the same ones.</summary>
    public bool HasOtherUnits => FirstUnits.Length > 0 && SecondUnits.Length > 0 && !Keys(First).SetEquals(Keys(Second));

    /// <summary>The units that the earlier row itself names, joined with 、; empty when it names none.</summary>
    public string FirstUnits => Names(First);

    /// <summary>The units that the later row itself names.</summary>
    public string SecondUnits => Names(Second);

    /// <summary>Whether words of the later row lie at least partly in those that are like the earlier row.</summary>
    public bool Covers(Field<string> words) =>
        SecondWords.At.Region is Region.Text own && words.At.Region is Region.Text other && own.Span.Start < other.Span.End && other.Span.Start < own.Span.End;

    private static HashSet<string> Keys(ContentRow row) => row.Units.Select(u => u.Key).ToHashSet(StringComparer.Ordinal);

    private static string Names(ContentRow row) => string.Join('、', row.Units.DistinctBy(u => u.Key, StringComparer.Ordinal).Select(u => u.Name.Value));
}
