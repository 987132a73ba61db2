using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

internal sealed record WhereStep(IReadOnlyList<LambdaExpression> Predicates) : QueryStep
{
    public override BoundStep Bind(Binder binder)
    {
        Condition[] conditions = [.. Predicates.Select(p => binder.Condition(p))];
        return (results, bound) => results.FindAll(r => Condition.Hold(conditions, bound, r));
    }
}
