using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

/// <summary>An expression over aliases and one parameter, ready to be evaluated.</summary>
internal sealed class Computed(Hot<Func<object?[], object?, object?>> value, LambdaExpression source)
{
    /// <exception cref="RuleFault">The expression threw.</exception>
    public object? Of(object?[] bound, object? candidate)
    {
        try
        {
            return value.Current(bound, candidate);
        }
        catch (Exception e) when (e is not RuleFault)
        {
            throw Fault(e);
        }
    }

    public RuleFault Fault(Exception cause) => RuleFault.In(source, cause);
}
