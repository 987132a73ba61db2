namespace PlanLint.Model;

/// <summary>A total and the parts it is said to consist of (…，其中…). Spans count in the text they were found in.</summary>
/// <param name="Total">The total, an exact number.</param>
/// <param name="Parts">At least two exact numbers of the same unit, in the order of the text.</param>
/// <param name="IsOpenEnded">Whether the text says 等, 包括 or 主要, so that the parts need not be all.</param>
public sealed record Breakdown(Quantity Total, IReadOnlyList<Quantity> Parts, bool IsOpenEnded)
{
    /// <summary>Sum of the parts, exact.</summary>
    public decimal Sum => Parts.Sum(p => p.Low);

    /// <summary>Whether the parts add up; an open-ended list may stay below its total.</summary>
    public bool AddsUp => Sum == Total.Low || (IsOpenEnded && Sum < Total.Low);
}
