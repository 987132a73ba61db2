namespace PlanLint.Engine.Matching;

internal sealed class HavingNode(Condition[] conditions, Node next) : Node
{
    public override void Run(Activation run, object?[] bound)
    {
        if (Condition.Hold(conditions, bound, null)) next.Run(run, bound);
    }
}
