namespace PlanLint.Engine.Matching;

/// <summary>Turns results into results.</summary>
/// <param name="results">What the steps before gave; it is not changed.</param>
/// <param name="bound">Values of the aliases.</param>
internal delegate List<object?> BoundStep(List<object?> results, object?[] bound);

/// <summary>One step of a query as it was written.</summary>
internal abstract record QueryStep
{
    /// <summary>The step with its expressions ready to be evaluated.</summary>
    public abstract BoundStep Bind(Binder binder);
}
