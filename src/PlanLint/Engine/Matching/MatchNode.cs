namespace PlanLint.Engine.Matching;

/// <param name="pattern">What to match.</param>
/// <param name="slot">Of the alias, or null.</param>
/// <param name="next">Runs for each fact.</param>
internal sealed class MatchNode(Pattern pattern, int? slot, Node next) : Node
{
    public override void Run(Activation run, object?[] bound)
    {
        var candidates = pattern.CandidatesFor(run.Memory(pattern), bound);
        foreach (var fact in candidates.In(run.WindowOf(pattern), bound))
        {
            run.CheckTime();
            next.Run(run, run.With(bound, slot, fact));
        }
    }
}
