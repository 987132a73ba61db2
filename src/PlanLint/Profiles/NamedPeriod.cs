namespace PlanLint.Profiles;

/// <summary>A period that texts call by name.</summary>
/// <param name="Name">Without quotation marks, for example 十四五.</param>
/// <param name="From">First year.</param>
/// <param name="To">Last year, included.</param>
public sealed record NamedPeriod(string Name, int From, int To);
