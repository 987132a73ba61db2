namespace PlanLint.Model;

/// <summary>A year by which something is to be done: 到2025年, 2025年底前, or the year in a deadline of its own.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Time">The expression; its span counts in the passage.</param>
/// <param name="Year">The year; of several the last.</param>
public sealed record DeadlineStatement(Passage Passage, TimeExpression Time, int Year)
{
    /// <summary>Whether the words promise something for it, so that a year long past is an error and no history.</summary>
    public bool IsPromise { get; init; }

    /// <summary>Whether a numeric target is to be reached by it, or a deadline of its own names it.</summary>
    public bool HasTarget { get; init; }

    /// <summary>The expression as written.</summary>
    public string Words => Passage.Text.Value.Substring(Time.Span.Start, Time.Span.Length);

    /// <summary>Its place.</summary>
    public Location At => Passage.At(Time.Span);

    /// <summary>Whether it is a slip in a plan for these years: a promise for a year that is over, or a target for one that comes too late.</summary>
    public bool IsOutside(StatedPeriod period) => (Year < period.Earliest && IsPromise) || (Year > period.Latest && HasTarget);
}
