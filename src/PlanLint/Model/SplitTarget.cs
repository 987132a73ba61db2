namespace PlanLint.Model;

/// <summary>A number that a parent plan states, beside what the plans of its parts state for the same. Each of those plans has the fact.</summary>
/// <param name="There">The target of the parent plan.</param>
/// <param name="Parts">The targets of the parts, one for each area, in the order of the files; two at least.</param>
/// <param name="What">What is counted, in the words of the parent plan, without the number.</param>
public sealed record SplitTarget(NumericTarget There, IReadOnlyList<NumericTarget> Parts, string What)
{
    /// <summary>What the parts come to.</summary>
    public decimal Sum => Parts.Sum(p => p.Quantity.Low);

    /// <summary>Whether that is less than the parent asks for.</summary>
    public bool IsBelow => Sum < There.Quantity.Low;

    /// <summary>Whether the plan is the one to tell it: the first of them in ordinal order of their files.</summary>
    public bool IsFirst { get; init; }

    /// <summary>The value of the parent as written.</summary>
    public string Words => There.Passage.Text.Value.Substring(There.Quantity.Span.Start, There.Quantity.Span.Length);
}
