namespace PlanLint.Model;

/// <summary>The years a plan covers, both included.</summary>
/// <param name="Text">As written.</param>
/// <param name="From">First year, or null when not readable.</param>
/// <param name="To">Last year, or null when not readable.</param>
public sealed record Period(Field<string> Text, int? From, int? To);
