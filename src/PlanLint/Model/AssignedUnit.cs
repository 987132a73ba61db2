namespace PlanLint.Model;

/// <summary>A unit that a task or row names, under an action that says who leads and who cooperates.</summary>
/// <param name="Slot">The action and the unit, whatever its spelling.</param>
/// <param name="Unit">The mention in the task or row.</param>
/// <param name="Action">Title of the action.</param>
/// <param name="LastDeclared">The last unit that the action lists.</param>
public sealed record AssignedUnit(string Slot, UnitMention Unit, Field<string> Action, UnitMention LastDeclared);
