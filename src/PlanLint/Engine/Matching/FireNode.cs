namespace PlanLint.Engine.Matching;

internal sealed class FireNode : Node
{
    public static FireNode Instance { get; } = new();

    public override void Run(Activation run, object?[] bound) => run.Fire(bound);
}
