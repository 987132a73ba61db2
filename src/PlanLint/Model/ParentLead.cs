namespace PlanLint.Model;

/// <summary>A department that leads a task in the parent plan which this plan takes up.</summary>
/// <param name="Unit">Its name in the parent plan.</param>
/// <param name="TaskThere">The task in the parent plan.</param>
/// <param name="Task">The task here.</param>
public sealed record ParentLead(Field<string> Unit, Field<string> TaskThere, Field<string> Task)
{
    /// <summary>Whether a unit of like field takes part in the action here.</summary>
    public bool HasCounterpart { get; init; }
}
