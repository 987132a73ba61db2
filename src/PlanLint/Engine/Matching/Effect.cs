namespace PlanLint.Engine.Matching;

/// <summary>Something a rule does for a match, ready to be evaluated.</summary>
internal abstract class Effect
{
    public abstract void Apply(object?[] bound, Context context);
}
