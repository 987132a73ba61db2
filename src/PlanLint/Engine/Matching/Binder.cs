using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;

namespace PlanLint.Engine.Matching;

/// <summary>
/// Rewrites an expression of a rule over two parameters: the values of the aliases and the candidate. Other captured variables
/// become constants, for a rule is described once.
/// </summary>
internal sealed class Binder(Aliases aliases, ImmutableHashSet<int> scope, Evaluators evaluators) : ExpressionVisitor
{
    private LambdaExpression? _lambda;
    private int? _own;
    private int _depth;

    /// <summary>Values of the aliases by slot.</summary>
    public static ParameterExpression Bound { get; } = Expression.Parameter(typeof(object[]), "bound");

    /// <summary>The fact or result under test, or the context of an effect.</summary>
    public static ParameterExpression Candidate { get; } = Expression.Parameter(typeof(object), "candidate");

    /// <summary>Whether any expression so far reads an alias bound above.</summary>
    public bool UsesAliases { get; private set; }

    /// <summary>Whether an inner lambda reads one: what it gives may be lazy and outlive the match.</summary>
    public bool CapturesAliases { get; private set; }

    public Condition Condition(LambdaExpression lambda) => evaluators.Condition(Body(lambda), lambda);

    public Computed Value(LambdaExpression lambda) => evaluators.Value(Body(lambda), lambda);

    /// <param name="lambda">An expression with one parameter, the candidate, or none.</param>
    /// <param name="own">Slot of the alias that is bound to the candidate itself.</param>
    /// <exception cref="InvalidOperationException">It uses an alias that is not bound here.</exception>
    public Expression Body(LambdaExpression lambda, int? own = null)
    {
        (_lambda, _own, _depth) = (lambda, own, 0);
        return Visit(lambda.Body);
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        _depth++;
        var visited = base.VisitLambda(node);
        _depth--;
        return visited;
    }

    protected override Expression VisitParameter(ParameterExpression node) =>
        _lambda!.Parameters.Contains(node) ? Expression.Convert(Candidate, node.Type) : node;

    protected override Expression VisitMember(MemberExpression node)
    {
        if (!Closure.TryOwner(node, out var owner)) return base.VisitMember(node);
        if (aliases.Find(node, owner) is { } slot) return Read(node, slot);
        return Closure.Holds(owner) && node.Member is FieldInfo field ? Constant(node, field.GetValue(owner)) : base.VisitMember(node);
    }

    private UnaryExpression Read(MemberExpression node, int slot)
    {
        if (slot == _own) return Expression.Convert(Candidate, node.Type);
        if (!scope.Contains(slot)) throw Unbound(node);
        UsesAliases = true;
        CapturesAliases |= _depth > 0;
        return Expression.Convert(Expression.ArrayIndex(Bound, Expression.Constant(slot)), node.Type);
    }

    private ConstantExpression Constant(MemberExpression node, object? value) =>
        value is null && !node.Type.IsValueType ? throw Unbound(node) : Expression.Constant(value, node.Type);

    private InvalidOperationException Unbound(MemberExpression node) =>
        new($"'{ExpressionText.Of(_lambda!)}' uses '{node.Member.Name}', which no pattern above it binds in every case");
}
