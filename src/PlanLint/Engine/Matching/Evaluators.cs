using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

/// <summary>
/// Makes what evaluates the expressions of one rule while it is loaded. A rule asks for them in one order, whatever rules are loaded besides, so that code written for
/// the n-th expression is the n-th of the list.
/// </summary>
/// <param name="code">Code of all expressions of the rule, null for one that has none; null for a rule without any.</param>
/// <param name="written">Takes the expressions; null when nobody asks.</param>
internal sealed class Evaluators(IReadOnlyList<Delegate?>? code = null, Action<LambdaExpression>? written = null)
{
    private int _count;
    private bool _isOther;

    /// <summary>Whether the code was written for the rule as it is; known once the rule is loaded.</summary>
    public bool Fit => code is null || (!_isOther && _count == code.Count);

    /// <param name="body">A bound condition.</param>
    /// <param name="source">The lambda it came from.</param>
    public Condition Condition(Expression body, LambdaExpression source) => new(Of<Func<object?[], object?, bool>>(body), source);

    /// <param name="body">A bound expression of any type, void too.</param>
    /// <param name="source">The lambda it came from.</param>
    public Computed Value(Expression body, LambdaExpression source) => new(
        Of<Func<object?[], object?, object?>>(body.Type == typeof(void) ? Expression.Block(body, Expression.Constant(null)) : Expression.Convert(body, typeof(object))),
        source);

    /// <param name="side">A side of an equality.</param>
    public Hot<Func<object?[], object?, object?>> Key(Expression side) => Of<Func<object?[], object?, object?>>(NullGuard.Key(side));

    private Hot<TDelegate> Of<TDelegate>(Expression body) where TDelegate : Delegate
    {
        if (Code() is TDelegate made) return new(made);
        var lambda = Expression.Lambda<TDelegate>(body, Binder.Bound, Binder.Candidate);
        written?.Invoke(lambda);
        return new(lambda);

        Delegate? Code()
        {
            var next = code is not null && _count < code.Count ? code[_count] : null;
            _isOther |= next is not (null or TDelegate);
            _count++;
            return next;
        }
    }
}
