namespace PlanLint.Model;

/// <summary>A place inside the name of a unit where the names of two units may run together.</summary>
/// <param name="UnitId">The mention.</param>
/// <param name="Left">What stands before the place.</param>
/// <param name="Right">What stands behind it.</param>
/// <param name="LeftKey">The left part for comparison.</param>
/// <param name="RightKey">The right part for comparison.</param>
public sealed record FusedUnit(int UnitId, Field<string> Left, Field<string> Right, string LeftKey, string RightKey);
