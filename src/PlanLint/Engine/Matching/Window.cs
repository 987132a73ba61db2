namespace PlanLint.Engine.Matching;

/// <summary>A range of fact numbers: <see cref="From"/> is inside it, <see cref="To"/> is not.</summary>
internal readonly record struct Window(int From, int To)
{
    public static Window All { get; } = new(0, int.MaxValue);

    /// <summary>Index of the first fact of the window in a list that ascends by number.</summary>
    public int FirstIn(List<Fact> facts)
    {
        var (low, high) = (0, From == 0 ? 0 : facts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (facts[middle].Number < From) low = middle + 1; else high = middle;
        }
        return low;
    }
}
