namespace PlanLint.Model;

/// <summary>The deadline of a task or target beside that of the same one in the parent plan.</summary>
/// <param name="Here">The earliest deadline here.</param>
/// <param name="There">The latest deadline in the parent plan.</param>
/// <param name="What">The task or target, in the words of this plan.</param>
public sealed record ParentDeadline(DeadlineStatement Here, DeadlineStatement There, string What)
{
    /// <summary>Whether this plan takes longer.</summary>
    public bool IsLater => Here.Year > There.Year;
}
