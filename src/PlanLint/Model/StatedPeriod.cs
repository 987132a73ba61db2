namespace PlanLint.Model;

/// <summary>The years that a plan says it covers. There is one for each plan, with or without years.</summary>
/// <param name="From">First year: of the title outside title marks, else of the stated period, else of the title; null when none says.</param>
/// <param name="To">Last year, likewise.</param>
public sealed record StatedPeriod(int? From, int? To)
{
    /// <summary>The earliest year of all of them; null when none says.</summary>
    public int? Earliest { get; init; }

    /// <summary>The latest year of all of them; null when none says.</summary>
    public int? Latest { get; init; }
}
