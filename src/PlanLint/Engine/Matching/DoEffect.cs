namespace PlanLint.Engine.Matching;

internal sealed class DoEffect(Computed action) : Effect
{
    public override void Apply(object?[] bound, Context context) => action.Of(bound, context);
}
