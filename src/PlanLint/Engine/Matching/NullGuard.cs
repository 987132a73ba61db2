using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

/// <summary>
/// Lets an expression that would run into null answer instead of throwing. The engine evaluates keys and parts of conditions for facts
/// that other conditions would have kept away, and throwing for each of them would be slow.
/// </summary>
internal sealed class NullGuard : ExpressionVisitor
{
    private static readonly Expression Fault = Expression.Property(null, typeof(KeySide), nameof(KeySide.Fault));

    private readonly List<Expression> _receivers = [];
    private bool _isStraight = true;

    /// <summary>The side of an equality as an object, or <see cref="KeySide.Fault"/> where it would run into null.</summary>
    public static Expression Key(Expression side)
    {
        var value = Expression.Convert(side, typeof(object));
        return MeetsNull(side) is { } isNull ? Expression.Condition(isNull, Fault, value) : value;
    }

    /// <summary>The condition, or true where it would run into null.</summary>
    public static Expression Hint(Expression condition) => MeetsNull(condition) is { } isNull ? Expression.OrElse(isNull, condition) : condition;

    private static Expression? MeetsNull(Expression expression)
    {
        var guard = new NullGuard();
        guard.Visit(expression);
        return guard._receivers.Count == 0 || !guard._isStraight
            ? null
            : guard._receivers
                .Select(Expression (r) => Expression.Equal(r, Expression.Constant(null, r.Type), liftToNull: false, method: null))
                .Aggregate(Expression.OrElse);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        var visited = base.VisitMember(node);
        var isOfNullable = node.Expression is { } receiver && Nullable.GetUnderlyingType(receiver.Type) is not null;
        if (!isOfNullable || node.Member.Name is nameof(Nullable<>.Value)) Add(node.Expression);
        return visited;
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var visited = base.VisitMethodCall(node);
        if (node.Object is { } receiver && !receiver.Type.IsValueType) Add(receiver);
        return visited;
    }

    // Parts that are evaluated only in some cases must not be touched before it is known that they are.
    protected override Expression VisitConditional(ConditionalExpression node) => Leave(node);

    protected override Expression VisitLambda<T>(Expression<T> node) => node;

    protected override Expression VisitBinary(BinaryExpression node) =>
        node.NodeType is ExpressionType.AndAlso or ExpressionType.OrElse or ExpressionType.Coalesce ? Leave(node) : base.VisitBinary(node);

    private Expression Leave(Expression node)
    {
        _isStraight = false;
        return node;
    }

    private void Add(Expression? receiver)
    {
        var canBeNull = receiver is not null && (!receiver.Type.IsValueType || Nullable.GetUnderlyingType(receiver.Type) is not null);
        if (canBeNull && IsCheap(receiver!)) _receivers.Add(receiver!);
    }

    private static bool IsCheap(Expression receiver) => receiver switch
    {
        MemberExpression { Expression: { } inner } => IsCheap(inner),
        UnaryExpression { NodeType: ExpressionType.Convert } convert => convert.Operand != Binder.Candidate ? IsCheap(convert.Operand) : true,
        ParameterExpression => true,
        BinaryExpression { NodeType: ExpressionType.ArrayIndex } => true,
        _ => false,
    };
}
