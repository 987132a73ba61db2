namespace PlanLint.Model;

/// <summary>Two plans of one run that share sentences. The fact belongs to the file that comes later in ordinal order.</summary>
/// <param name="Other">Title of the other plan, in its own file.</param>
/// <param name="Sentences">What they share, in the order of the later file; not empty.</param>
public sealed record CopiedPlan(Field<string> Other, IReadOnlyList<CopiedSentence> Sentences)
{
    /// <summary>Whether they share enough to be told: single sentences come from common sources.</summary>
    public bool IsEnough { get; init; }
}
