using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

internal sealed record SelectStep(LambdaExpression Selector) : QueryStep
{
    public override BoundStep Bind(Binder binder)
    {
        var selector = binder.Value(Selector);
        return (results, bound) => results.ConvertAll(r => selector.Of(bound, r));
    }
}
