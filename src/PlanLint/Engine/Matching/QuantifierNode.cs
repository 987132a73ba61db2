namespace PlanLint.Engine.Matching;

internal sealed class QuantifierNode(Pattern pattern, bool isWanted, Node next) : Node
{
    public override void Run(Activation run, object?[] bound)
    {
        if (pattern.CandidatesFor(run.Memory(pattern), bound).HasAny(bound) == isWanted) next.Run(run, bound);
    }
}
