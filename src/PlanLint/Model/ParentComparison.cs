namespace PlanLint.Model;

/// <summary>A value of the plan beside that of the nearest plan or area above that has set one.</summary>
/// <param name="Value">The value of the plan.</param>
/// <param name="Area">The area above.</param>
/// <param name="Number">Its value, in the unit of the indicator.</param>
public sealed record ParentComparison(IndicatorValue Value, string Area, decimal Number)
{
    /// <summary>All areas above that have set a value, nearest first, each with it: 重庆市15%、全国15%.</summary>
    public required string Chain { get; init; }

    /// <summary>The place of that value in the plan above; null where it comes from the profile.</summary>
    public Location? There { get; init; }

    /// <summary>Where the value of the area was published; null when not known.</summary>
    public string? Source { get; init; }

    /// <summary>Whether the plan stays below and does not call itself equal.</summary>
    public bool IsBelow => Value.Low < Number && !Value.IsSynchronised;
}
