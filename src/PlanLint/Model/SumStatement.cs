namespace PlanLint.Model;

/// <summary>A passage that states a total and its parts.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Breakdown">Total and parts; their spans count in the passage.</param>
public sealed record SumStatement(Passage Passage, Breakdown Breakdown);
