namespace PlanLint.Model;

/// <summary>A task of the basis document that an action of this plan should take up.</summary>
/// <param name="Action">The action of the same population or key project; in the prose where there is one.</param>
/// <param name="Title">What the basis document calls the task.</param>
/// <param name="IsCarried">Whether the action has a task of a like name, or a sentence with nearly all its words.</param>
public sealed record ExpectedTask(PlanAction Action, string Title, bool IsCarried);
