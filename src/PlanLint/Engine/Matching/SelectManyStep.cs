using System.Collections;
using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

internal sealed record SelectManyStep(LambdaExpression Selector) : QueryStep
{
    public override BoundStep Bind(Binder binder)
    {
        var selector = binder.Value(Selector);
        return (results, bound) =>
        {
            List<object?> all = [];
            foreach (var result in results) Add(all, selector, bound, result);
            return all;
        };
    }

    private static void Add(List<object?> all, Computed selector, object?[] bound, object? result)
    {
        // The sequence may be lazy: a fault inside it belongs to the selector as well.
        try
        {
            foreach (var item in (IEnumerable)selector.Of(bound, result)!) all.Add(item);
        }
        catch (Exception e) when (e is not RuleFault)
        {
            throw selector.Fault(e);
        }
    }
}
