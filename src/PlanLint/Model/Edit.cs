namespace PlanLint.Model;

/// <summary>Replaces one place by a new text.</summary>
/// <param name="At">What is replaced; an empty span inserts.</param>
/// <param name="NewText">The new text; empty to delete.</param>
public sealed record Edit(Location At, string NewText);
