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

    /// <summary>Compares two texts by their pairs, written as numbers in ascending order.</summary>
    public void Compare((int Text, int[] Pairs) one, (int Text, int[] Pairs) other)
    {
        var (shorter, longer) = one.Pairs.Length <= other.Pairs.Length ? (one, other) : (other, one);
        if (longer.Pairs.Length > (long)shorter.Pairs.Length * MostTimesLonger) return;
        var shared = Shared(shorter.Pairs, longer.Pairs);
        var similarity = (int)(100L * shared / (shorter.Pairs.Length + longer.Pairs.Length - shared));
        var containment = (int)(100L * shared / shorter.Pairs.Length);
        if (similarity < limits.Similarity && (containment < limits.Containment || keys[shorter.Text].Length < limits.ContainedLength)) return;
        Found.Add(new(Math.Min(one.Text, other.Text), Math.Max(one.Text, other.Text), similarity, containment));
    }

    private static int Shared(int[] few, int[] many)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < few.Length && j < many.Length)
        {
            var (a, b) = (few[i], many[j]);
            if (a == b) shared++;
            if (a <= b) i++;
            if (a >= b) j++;
        }

        return shared;
    }
}
