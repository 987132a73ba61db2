namespace PlanLint.Text;

/// <summary>Different texts that are compared with each other, each known by its place among them; and those that were found to be alike.</summary>
/// <param name="texts">The texts.</param>
/// <param name="numbers">For each its number in the list that pairs are told of.</param>
/// <param name="limits">When two are alike.</param>
internal sealed class TextComparison(ComparedText[] texts, int[] numbers, SimilarityLimits limits)
{
    /// <summary>Beyond this a long text holds the pairs of a short one by chance.</summary>
    private const int MostTimesLonger = 16;

    /// <summary>More than any text has.</summary>
    private const int TooMany = int.MaxValue;

    public SimilarityLimits Limits => limits;

    /// <summary>The texts.</summary>
    public ComparedText[] Texts => texts;

    /// <summary>The pairs that are alike, in the order they were found.</summary>
    public List<SimilarPair> Found { get; } = [];

    public bool AreOfOne(int text, int other) => texts[text].Owner == texts[other].Owner;

    /// <summary>How many pairs a text of so many must share with one that has no fewer.</summary>
    public int LeastOf(int pairs) => (int)Math.Clamp(PartOf(Math.Min(limits.Similarity, limits.Containment), pairs, 100), 1, TooMany);

    /// <summary>Compares two texts in full, and keeps them where they are alike.</summary>
    /// <param name="sets">The pairs of all texts.</param>
    /// <param name="one">A text, best that of the comparison before.</param>
    /// <param name="other">The other one.</param>
    public void Compare(PairSets sets, int one, int other)
    {
        var (shorter, longer) = sets.CountOf(one) <= sets.CountOf(other) ? (one, other) : (other, one);
        var (few, many) = (sets.CountOf(shorter), sets.CountOf(longer));
        var least = Least(shorter, few, many);
        if (least > few) return;
        var common = sets.Common(one, other);
        if (common < least) return;
        var (similarity, containment) = ((int)(100L * common / (few + many - common)), (int)(100L * common / few));
        Found.Add(new(numbers[Math.Min(one, other)], numbers[Math.Max(one, other)], similarity, containment));
    }

    /// <summary>How many pairs two texts must share; more than the shorter has when they cannot be alike.</summary>
    /// <param name="shorter">The text with fewer pairs, either of equals.</param>
    /// <param name="few">How many it has.</param>
    /// <param name="many">How many the other has.</param>
    private int Least(int shorter, int few, int many)
    {
        if (many > (long)few * MostTimesLonger) return TooMany;
        var least = PartOf(limits.Similarity, (long)few + many, 100L + limits.Similarity);
        if (texts[shorter].Key.Length >= limits.ContainedLength) least = Math.Min(least, PartOf(limits.Containment, few, 100));
        return (int)Math.Min(least, TooMany);
    }

    /// <summary>How many pairs two texts must share at least, when that many of so many parts of all are the limit.</summary>
    private static long PartOf(long limit, long all, long parts) => (limit * all + parts - 1) / parts;
}
