using PlanLint.Model;

namespace PlanLint.Parents;

/// <summary>What is kept of a plan that others are compared with, or why it cannot be had. Immutable: one serves all its children.</summary>
public sealed record ParentPlan
{
    private ParentPlan(string path) => Path = path;

    /// <summary>Path of the file as shown.</summary>
    public string Path { get; }

    /// <summary>The parent that it has itself; null for none.</summary>
    public ParentName? Parent { get; private init; }

    /// <summary>Why nothing can be compared with it, one sentence; null when all of it was read.</summary>
    public Message? Failure { get; private init; }

    internal PlanKin? Kin { get; private init; }

    /// <summary>One that cannot be had.</summary>
    /// <param name="path">Path of the file as shown.</param>
    /// <param name="reason">One sentence.</param>
    public static ParentPlan Failed(string path, Message reason) => new(path) { Failure = reason };

    internal static ParentPlan Of(string path, PlanKin kin, ParentName? parent) => new(path) { Kin = kin, Parent = parent };
}
