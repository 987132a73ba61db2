using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

internal sealed record GroupByStep<TKey, TElement>(LambdaExpression Key, LambdaExpression Element) : QueryStep
{
    public override BoundStep Bind(Binder binder)
    {
        var key = binder.Value(Key);
        var element = binder.Value(Element);
        var isWhole = Element.Body == Element.Parameters[0];
        return (results, bound) => [.. results.GroupBy(r => (TKey)key.Of(bound, r)!, r => (TElement)(isWhole ? r : element.Of(bound, r))!)];
    }
}
