namespace PlanLint.Model;

/// <summary>The name of an area that is not the plan's own, none above it and none beside it, where the plan gives it something to do.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Key">The name.</param>
public sealed record ForeignPlace(Field<string> Name, string Key);
