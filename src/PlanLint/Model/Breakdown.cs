namespace PlanLint.Model;

/// <summary>A total and the parts it is said to consist of (…，其中…). Spans count in the text they were found in.</summary>
/// <param name="Total">The total, an exact number.</param>
/// <param name="Parts">At least two exact numbers of the same unit, in the order of the text.</param>
/// <param name="IsOpenEnded">Whether the text says 等, 包括 or 主要, so that the parts need not be all.</param>
public sealed record Breakdown(Quantity Total, IReadOnlyList<Quantity> Parts, bool IsOpenEnded)
{
    /// <summary>Sum of the parts, exact.</summary>
    public decimal Sum => Parts.Sum(p => p.Low);

    /// <summary>
    /// Whether the first two or more parts add up, for what follows them may be something else (…，其中教师100名、学生200名，选派骨干50名). An
    /// open-ended list may stay below its total.
    /// </summary>
    public bool AddsUp => SomeAddUp() || (IsOpenEnded && Sum < Total.Low);

    private bool SomeAddUp()
    {
        var sum = 0m;
        foreach (var (i, part) in Parts.Index())
        {
            sum += part.Low;
            if (i > 0 && sum == Total.Low) return true;
        }

        return false;
    }
}
