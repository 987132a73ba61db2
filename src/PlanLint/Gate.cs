using PlanLint.Model;

namespace PlanLint;

/// <summary>When a run closes the gate.</summary>
/// <param name="FailOn">The lowest severity that closes it; null for never.</param>
/// <param name="MaxWarnings">How many warnings it lets pass; null for any number.</param>
public sealed record Gate(Severity? FailOn = Severity.Error, int? MaxWarnings = null);
