namespace PlanLint.Model;

/// <summary>A passage that says how many actions, projects … the plan has.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Declared">The count and what is counted; its spans count in the passage.</param>
/// <param name="Counted">The kind of action that is counted; null when something else is, such as tasks.</param>
public sealed record CountStatement(Passage Passage, DeclaredCount Declared, ActionKind? Counted)
{
    /// <summary>Its place.</summary>
    public Location At => Passage.At(Declared.Span);
}
