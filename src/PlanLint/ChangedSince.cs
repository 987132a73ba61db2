namespace PlanLint;

/// <summary>That a run was asked to check only what changed since a revision.</summary>
/// <param name="Revision">The revision as the user wrote it.</param>
/// <param name="Unchanged">How many of the files asked for are as they were then, and so were left out.</param>
public sealed record ChangedSince(string Revision, int Unchanged);
