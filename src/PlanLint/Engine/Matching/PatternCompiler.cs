using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

/// <summary>
/// Sorts the conditions of a pattern. A condition that reads the fact or the aliases alone is kept whole. One that reads both is taken
/// apart at its <c>&amp;&amp;</c>: equalities become the key, the rest stays together and in its order.
/// </summary>
internal sealed class PatternCompiler(Evaluators evaluators)
{
    private readonly List<Condition> _alpha = [];
    private readonly List<Condition> _alphaHints = [];
    private readonly List<Condition> _gates = [];
    private readonly List<Condition> _gateHints = [];
    private readonly List<Equality> _equalities = [];
    private readonly List<Condition> _rest = [];
    private readonly List<Condition> _whole = [];

    /// <param name="body">A bound condition.</param>
    /// <param name="source">The lambda it came from.</param>
    public void Add(Expression body, LambdaExpression source)
    {
        if (!Mentions.Of(body, Binder.Bound))
        {
            _alpha.Add(evaluators.Condition(body, source));
            return;
        }
        var whole = evaluators.Condition(body, source);
        _whole.Add(whole);
        if (!Mentions.Of(body, Binder.Candidate))
        {
            _gates.Add(whole);
            return;
        }
        List<Expression> left = [];
        foreach (var part in Parts(body))
        {
            if (Equality.In(part) is { } equality) _equalities.Add(equality);
            else left.Add(part);
            if (!Mentions.Of(part, Binder.Bound)) _alphaHints.Add(evaluators.Condition(NullGuard.Hint(part), source));
            else if (!Mentions.Of(part, Binder.Candidate)) _gateHints.Add(evaluators.Condition(NullGuard.Hint(part), source));
        }
        if (left.Count > 0) _rest.Add(evaluators.Condition(left.Aggregate(Expression.AndAlso), source));
    }

    /// <param name="fact">Type of the fact.</param>
    /// <param name="number">How many patterns of the rule were built before it.</param>
    /// <param name="keys">The keys of the rule set: equal ones are shared.</param>
    public Pattern Build(Type fact, int number, Dictionary<JoinKey, JoinKey> keys)
    {
        // One order of the parts, so that patterns that list them differently share an index.
        var parts = _equalities.OrderBy(e => e.Candidate.ToString(), StringComparer.Ordinal).ToList();
        return new(fact, number)
        {
            Alpha = [.. _alpha],
            AlphaHints = [.. _alphaHints],
            Gates = [.. _gates],
            GateHints = [.. _gateHints],
            Equalities = parts,
            Key = parts.Count > 0 ? JoinKey.Shared(new(fact, parts, evaluators), keys) : null,
            Sought = parts.Count > 0 ? new([.. parts.Select(e => (e.Bound, e.IsByReference))], evaluators) : null,
            Rest = [.. _rest],
            Whole = [.. _whole],
        };
    }

    private static IEnumerable<Expression> Parts(Expression body) =>
        body is BinaryExpression { NodeType: ExpressionType.AndAlso, Method: null } both ? Parts(both.Left).Concat(Parts(both.Right)) : [body];
}
