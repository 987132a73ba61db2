using PlanLint.Model;

namespace PlanLint;

/// <summary>Something that kept part of the work from being done. Every notification means exit code 2.</summary>
/// <param name="Kind">What failed.</param>
/// <param name="Text">What happened and what to do, one sentence with a full stop.</param>
public sealed record Notification(NotificationKind Kind, Message Text)
{
    /// <summary>Where, or null when it is no place in a file.</summary>
    public Location? At { get; init; }

    /// <summary>The rule it is about, or null.</summary>
    public string? RuleId { get; init; }
}
