namespace PlanLint.Engine.Matching;

/// <param name="branches">Each ends in the same node.</param>
internal sealed class OrNode(Node[] branches) : Node
{
    public override void Run(Activation run, object?[] bound)
    {
        foreach (var branch in branches) branch.Run(run, bound);
    }
}
