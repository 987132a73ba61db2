namespace PlanLint.Profiles;

/// <summary>A population of a framework that is no longer in force. Only as the name of an action or in a list of populations is it a fault.</summary>
/// <param name="Name">The old name.</param>
/// <param name="Use">What to write instead; null when nothing replaces it.</param>
public sealed record SupersededPopulation(string Name, string? Use);
