using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

internal sealed record GroupByStep<TKey, TElement>(LambdaExpression Key, LambdaExpression Element) : QueryStep
{
    public override BoundStep Bind(Binder binder)
    {
        var key = binder.Value(Key);
        var element = binder.Value(Element);
        return (results, bound) => results.GroupBy(r => (TKey)key.Of(bound, r)!, r => (TElement)element.Of(bound, r)!);
    }
}
