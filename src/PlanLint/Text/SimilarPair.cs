namespace PlanLint.Text;

/// <summary>Two texts that are alike, by their numbers in the list they were found in.</summary>
/// <param name="First">The earlier text.</param>
/// <param name="Second">The later text.</param>
/// <param name="Similarity">Jaccard index of their pairs of neighbouring characters, in percent, rounded down.</param>
/// <param name="Containment">How many of the pairs of the smaller one the other has too, in percent, rounded down.</param>
public sealed record SimilarPair(int First, int Second, int Similarity, int Containment);
