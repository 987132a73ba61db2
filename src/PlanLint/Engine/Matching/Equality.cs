using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

/// <summary>A condition "something of the candidate is something already bound", which a hash table can answer.</summary>
/// <param name="Candidate">The side that reads the candidate only.</param>
/// <param name="Bound">The side that reads aliases only.</param>
/// <param name="IsByReference">Whether the two must be the same object.</param>
internal sealed record Equality(Expression Candidate, Expression Bound, bool IsByReference)
{
    /// <summary>Null if the condition has no such form, or one that a hash table would answer differently.</summary>
    public static Equality? In(Expression condition) => condition switch
    {
        BinaryExpression { NodeType: ExpressionType.Equal } equal => OfOperator(equal),
        MethodCallExpression call => OfMethod(call),
        _ => null,
    };

    private static Equality? OfOperator(BinaryExpression equal)
    {
        var type = Nullable.GetUnderlyingType(equal.Left.Type) ?? equal.Left.Type;
        // NaN differs from itself by operator and equals itself by method.
        if (type == typeof(double) || type == typeof(float) || type == typeof(Half)) return null;
        if (equal.Method is null) return Sides(equal.Left, equal.Right, !type.IsValueType);
        var isAsEquals = type == equal.Method.DeclaringType && typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type);
        return isAsEquals ? Sides(equal.Left, equal.Right, false) : null;
    }

    private static Equality? OfMethod(MethodCallExpression call)
    {
        if (call.Method.Name is nameof(ReferenceEquals) && call.Method.DeclaringType == typeof(object))
            return Sides(call.Arguments[0], call.Arguments[1], true);
        if (call.Method.Name is not nameof(Equals)) return null;
        List<Expression> sides = [.. call.Object is null ? [] : new[] { NotNull(call.Object) }, .. call.Arguments];
        if (sides.Count == 3 && sides[2] is ConstantExpression { Value: StringComparison.Ordinal }) sides.RemoveAt(2);
        var owner = call.Method.DeclaringType!;
        var isKnown = owner == typeof(object) || call.Object is not null
            ? call.Method.GetParameters()[0].ParameterType is var type && (type == typeof(object) || type == owner)
            : owner == typeof(string);
        return isKnown && sides.Count == 2 ? Sides(sides[0], sides[1], false) : null;
    }

    // A call on null must throw, not find the other nulls.
    private static Expression NotNull(Expression receiver) => receiver.Type.IsValueType
        ? receiver
        : Expression.Coalesce(receiver, Expression.Throw(Expression.New(typeof(NullReferenceException)), receiver.Type));

    private static Equality? Sides(Expression left, Expression right, bool isByReference)
    {
        if (IsOfCandidate(left) && IsOfAliases(right)) return new(Unwrapped(left), Unwrapped(right), isByReference);
        if (IsOfCandidate(right) && IsOfAliases(left)) return new(Unwrapped(right), Unwrapped(left), isByReference);
        return null;
    }

    private static bool IsOfCandidate(Expression side) => Mentions.Of(side, Binder.Candidate) && !Mentions.Of(side, Binder.Bound);

    private static bool IsOfAliases(Expression side) => Mentions.Of(side, Binder.Bound) && !Mentions.Of(side, Binder.Candidate);

    // Boxed, a value and the nullable made of it are the same.
    private static Expression Unwrapped(Expression side) =>
        side is UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert
        && convert.Operand != Binder.Candidate
        && (convert.Type == typeof(object) || Nullable.GetUnderlyingType(convert.Type) == convert.Operand.Type)
        && convert.Operand is not BinaryExpression { NodeType: ExpressionType.ArrayIndex }
            ? convert.Operand
            : side;
}
