using PlanLint.Model;

namespace PlanLint.Files;

/// <summary>A file or folder that a search left out.</summary>
/// <param name="Path">How it is shown.</param>
/// <param name="Reason">Why, a few words without a full stop.</param>
public sealed record PassedOver(string Path, Message Reason);
