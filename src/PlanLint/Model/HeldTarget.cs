namespace PlanLint.Model;

/// <summary>A numeric target that a holder states, in its own words or in those of its tasks and rows.</summary>
/// <param name="HolderId">The holder.</param>
/// <param name="Target">The target.</param>
public sealed record HeldTarget(int HolderId, NumericTarget Target);
