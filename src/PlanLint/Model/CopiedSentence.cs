namespace PlanLint.Model;

/// <summary>A sentence that stands, the same or nearly so, in another plan.</summary>
/// <param name="Here">The sentence.</param>
/// <param name="There">The sentence of the other plan.</param>
/// <param name="Similarity">Shared pairs of characters over all pairs of both (Jaccard), in per cent; 100 for the same words.</param>
public sealed record CopiedSentence(Field<string> Here, Field<string> There, int Similarity);
