namespace PlanLint.Text;

/// <summary>Compares texts in full, and keeps those that are alike.</summary>
internal sealed class TextComparison(IReadOnlyList<string> keys, IReadOnlyList<int> owners, SimilarityLimits limits)
{
    /// <summary>Beyond this a long text holds the pairs of a short one by chance.</summary>
    private const int MostTimesLonger = 16;

    public SimilarityLimits Limits => limits;

    /// <summary>The pairs that are alike, in the order they were found.</summary>
    public List<SimilarPair> Found { get; } = [];

    /// <summary>How many texts there are.</summary>
    public int Count => keys.Count;

    public string KeyOf(int text) => keys[text];

    public bool AreOfOne(int text, int other) => owners[text] == owners[other];

    /// <summary>Compares two texts by their pairs.</summary>
    public void Compare(int one, TextPairs onePairs, int other, TextPairs otherPairs)
    {
        var (shorter, few, many) = onePairs.Count <= otherPairs.Count ? (one, onePairs, otherPairs) : (other, otherPairs, onePairs);
        if (many.Count > (long)few.Count * MostTimesLonger) return;
        var least = Least(limits.Similarity, few.Count + many.Count, 100L + limits.Similarity);
        if (keys[shorter].Length >= limits.ContainedLength) least = Math.Min(least, Least(limits.Containment, few.Count, 100));
        if (least > few.Numbers.Length) return;
        var shared = SortedNumbers.Shared(few.Numbers.Span, many.Numbers.Span, (int)least);
        if (shared < least) return;
        var similarity = (int)(100L * shared / (few.Count + many.Count - shared));
        var containment = (int)(100L * shared / few.Count);
        Found.Add(new(Math.Min(one, other), Math.Max(one, other), similarity, containment));
    }

    /// <summary>How many pairs two texts must share at least, when that many of so many parts of all are the limit.</summary>
    private static long Least(long limit, long all, long parts) => (limit * all + parts - 1) / parts;
}
