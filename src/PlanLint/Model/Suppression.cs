namespace PlanLint.Model;

/// <summary>Why a finding does not count: somebody has looked at it and waived it.</summary>
/// <param name="Kind">Where the suppression is written.</param>
/// <param name="Reason">The reason given, as written; never empty.</param>
/// <param name="At">The suppression itself.</param>
public sealed record Suppression(SuppressionKind Kind, string Reason, Location At)
{
    /// <summary>Who answers for it, or null.</summary>
    public string? Owner { get; init; }

    /// <summary>Who agreed to it, or null.</summary>
    public string? Approver { get; init; }

    /// <summary>The last day on which it holds, or null for no end.</summary>
    public DateOnly? Until { get; init; }
}
