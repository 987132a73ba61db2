namespace PlanLint.Model;

/// <summary>A unit that an action lists as one of its own.</summary>
/// <param name="Slot">The action and the unit, whatever its spelling; equal to <see cref="AssignedUnit.Slot"/> of the same two.</param>
/// <param name="UnitId">The mention.</param>
public sealed record DeclaredUnit(string Slot, int UnitId);
