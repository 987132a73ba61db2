namespace PlanLint.Model;

/// <summary>A passage that says how many actions, projects … the plan has.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Declared">The count and what is counted; its spans count in the passage.</param>
public sealed record CountStatement(Passage Passage, DeclaredCount Declared)
{
    /// <summary>Its place.</summary>
    public Location At => Passage.At(Declared.Span);
}
