namespace PlanLint.Model;

/// <summary>A value and its place.</summary>
/// <param name="Value">The value as the plan states it.</param>
/// <param name="At">Where the value stands; <see cref="Location.Slice"/> of it takes spans of a text value.</param>
public sealed record Field<T>(T Value, Location At);
