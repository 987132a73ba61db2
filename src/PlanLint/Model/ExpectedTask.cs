namespace PlanLint.Model;

/// <summary>A task of the parent plan, or else of the basis document, that an action of this plan should take up.</summary>
/// <param name="Action">The action of the same population or key project; in the prose where there is one.</param>
/// <param name="Title">What the task is called there.</param>
/// <param name="IsCarried">Whether the action has a task of a like name, or a sentence with nearly all its words.</param>
public sealed record ExpectedTask(PlanAction Action, string Title, bool IsCarried)
{
    /// <summary>Its place in the parent plan; null for a task of the basis document.</summary>
    public Location? There { get; init; }
}
