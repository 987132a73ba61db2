using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

/// <summary>An expression over aliases and one parameter, ready to be evaluated.</summary>
internal sealed class Computed(Expression body, LambdaExpression source)
{
    private readonly Hot<Func<object?[], object?, object?>> _value = new(Expression.Lambda<Func<object?[], object?, object?>>(
        body.Type == typeof(void) ? Expression.Block(body, Expression.Constant(null)) : Expression.Convert(body, typeof(object)),
        Binder.Bound,
        Binder.Candidate));

    /// <exception cref="RuleFault">The expression threw.</exception>
    public object? Of(object?[] bound, object? candidate)
    {
        try
        {
            return _value.Current(bound, candidate);
        }
        catch (Exception e) when (e is not RuleFault)
        {
            throw Fault(e);
        }
    }

    public RuleFault Fault(Exception cause) => RuleFault.In(source, cause);
}
