namespace PlanLint.Profiles;

/// <summary>A headline indicator of the basis document.</summary>
/// <param name="Key">Short name, unique among the indicators.</param>
/// <param name="Name">For example 居民健康素养水平.</param>
/// <param name="Aliases">Other wordings.</param>
/// <param name="Unit">Unit of its values as written behind the number, for example <c>%</c>.</param>
/// <param name="IsIncreasing">Whether a later value must be above an earlier one.</param>
public sealed record Indicator(string Key, string Name, IReadOnlyList<string> Aliases, string Unit, bool IsIncreasing)
{
    /// <summary>Least possible value; null when there is no bound.</summary>
    public decimal? Min { get; init; }

    /// <summary>Greatest possible value; null when there is no bound.</summary>
    public decimal? Max { get; init; }
}
