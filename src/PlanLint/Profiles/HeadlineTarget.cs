namespace PlanLint.Profiles;

/// <summary>The value that one area has set for a headline indicator.</summary>
/// <param name="Area">Name of the area, for example 四川省.</param>
/// <param name="Indicator">Key of the indicator.</param>
/// <param name="Year">The year by which, or in which, the value holds.</param>
/// <param name="Operator">How it compares with the number.</param>
/// <param name="Value">The number, in the unit of the indicator.</param>
public sealed record HeadlineTarget(string Area, string Indicator, int Year, TargetOperator Operator, decimal Value)
{
    /// <summary>The area directly above, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>Where the value was published; null when not stated.</summary>
    public string? Source { get; init; }
}
