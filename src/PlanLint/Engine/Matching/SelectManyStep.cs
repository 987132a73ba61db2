using System.Collections;
using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

internal sealed record SelectManyStep(LambdaExpression Selector) : QueryStep
{
    public override BoundStep Bind(Binder binder)
    {
        var selector = binder.Value(Selector);
        return (results, bound) => results.SelectMany(r => Read(selector, bound, r));
    }

    private static List<object?> Read(Computed selector, object?[] bound, object? result)
    {
        // The sequence may be lazy: a fault inside it belongs to the selector as well.
        try
        {
            return [.. ((IEnumerable)selector.Of(bound, result)!).Cast<object?>()];
        }
        catch (Exception e) when (e is not RuleFault)
        {
            throw selector.Fault(e);
        }
    }
}
