namespace PlanLint.Engine.Matching;

/// <param name="pattern">What to match.</param>
/// <param name="slot">Of the alias, or null.</param>
/// <param name="next">Runs for each fact.</param>
/// <param name="join">What it has to do with the next match; null where nothing is to be gained by that.</param>
internal sealed class MatchNode(Pattern pattern, int? slot, Node next, SemiJoin? join) : Node
{
    public Pattern Pattern => pattern;

    public override void Run(Activation run, object?[] bound)
    {
        var memory = run.Memory(pattern);
        var candidates = join is not null && run.Tried(join, memory.Known) is { } few ? new(few, [], pattern) : pattern.CandidatesFor(memory, bound);
        var (facts, window) = (candidates.Facts, run.WindowOf(pattern));
        for (var i = window.FirstIn(facts); i < facts.Count && facts[i].Number < window.To; i++)
        {
            if (!candidates.Passes(bound, facts[i].Value)) continue;
            run.CheckTime();
            next.Run(run, run.With(bound, slot, facts[i].Value));
        }
    }
}
