using PlanLint.Model;

namespace PlanLint.Parents;

/// <summary>The plans above one plan.</summary>
/// <param name="Chain">The parent, then its own parent and so on; empty when there is none after all, or when one of them cannot be had.</param>
public sealed record ParentLink(IReadOnlyList<ParentPlan> Chain)
{
    /// <summary>Why the plan was not compared, one sentence; null when it was, or has no parent.</summary>
    public Message? Failure { get; init; }

    internal static ParentLink NotGiven { get; } = new([]) { Failure = Message.Of($"上级方案没有读取。", $"The parent plan was not read.") };
}
