namespace PlanLint.Engine.Matching;

internal sealed class QueryNode(FactQuery query, int slot, Node next) : Node
{
    public override void Run(Activation run, object?[] bound)
    {
        foreach (var result in run.Results(query, bound))
        {
            run.CheckTime();
            next.Run(run, run.With(bound, slot, result));
        }
    }
}
