namespace PlanLint.Engine.Matching;

/// <summary>A query of a rule, ready to be evaluated.</summary>
/// <param name="Source">The facts it begins with.</param>
/// <param name="Steps">What becomes of them.</param>
/// <param name="IsCorrelated">Whether it reads aliases; if not, its results are the same for every match.</param>
internal sealed record FactQuery(Pattern Source, BoundStep[] Steps, bool IsCorrelated)
{
    public List<object?> Results(PatternMemory memory, object?[] bound)
    {
        var results = Source.CandidatesFor(memory, bound).All(bound);
        foreach (var step in Steps) results = step(results, bound);
        return results;
    }
}
