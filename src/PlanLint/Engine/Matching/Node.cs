namespace PlanLint.Engine.Matching;

/// <summary>One step of matching. Each hands every way to match it on to the next; the last one fires the rule.</summary>
internal abstract class Node
{
    public abstract void Run(Activation run, object?[] bound);
}
