namespace PlanLint.Text;

/// <summary>When two texts are alike: either of both is enough.</summary>
/// <param name="Similarity">Least <see cref="SimilarPair.Similarity"/>; above 100 no two texts are similar enough.</param>
/// <param name="Containment">Least <see cref="SimilarPair.Containment"/>.</param>
/// <param name="ContainedLength">How long the key of the smaller text must be for containment to count.</param>
public sealed record SimilarityLimits(int Similarity, int Containment, int ContainedLength)
{
    /// <summary>Ends the search, which then throws <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Deadline { get; init; }

    /// <summary>Whether two sets of pairs may be alike, as far as their marks tell: false only where comparing them would find that they are not.</summary>
    internal bool MayHold(in SetMarks one, in SetMarks other)
    {
        var shared = one.MostShared(other);
        return 100L * shared >= (long)Similarity * (one.Count + other.Count - shared) || 100L * shared >= (long)Containment * Math.Min(one.Count, other.Count);
    }
}
