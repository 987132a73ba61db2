namespace PlanLint.Engine.Matching;

internal sealed class LetNode(Computed value, int slot, Node next) : Node
{
    public override void Run(Activation run, object?[] bound) => next.Run(run, run.With(bound, slot, value.Of(bound, null)));
}
