namespace PlanLint.Engine.Matching;

internal sealed class YieldEffect(Computed value) : Effect
{
    public override void Apply(object?[] bound, Context context) =>
        context.Insert(value.Of(bound, context) ?? throw value.Fault(new InvalidOperationException("It gave null.")));
}
