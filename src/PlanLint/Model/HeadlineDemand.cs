namespace PlanLint.Model;

/// <summary>A headline indicator that a plan has to state a value for.</summary>
/// <param name="Indicator">Key of the indicator.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">The unit of its values.</param>
/// <param name="Year">The year; null when the plan does not say which years it covers.</param>
/// <param name="At">Where the plan speaks of it, else of its targets, else the title.</param>
public sealed record HeadlineDemand(string Indicator, string Name, string Unit, int? Year, Location At);
