using System.Collections.ObjectModel;
using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

/// <summary>Whether two expressions are built alike. Kinds of nodes that a key hardly ever has count as different.</summary>
internal sealed class ExpressionEquality : IEqualityComparer<Expression>
{
    public static ExpressionEquality Instance { get; } = new();

    public bool Equals(Expression? x, Expression? y) => Same(x, y, []);

    public int GetHashCode(Expression obj) => HashCode.Combine(obj.NodeType, obj.Type);

    private static bool Same(Expression? x, Expression? y, List<(ParameterExpression X, ParameterExpression Y)> parameters)
    {
        if (ReferenceEquals(x, y) && parameters.Count == 0) return true;
        if (x is null || y is null) return x is null && y is null;
        if (x.NodeType != y.NodeType || x.Type != y.Type) return false;
        return (x, y) switch
        {
            (ParameterExpression a, ParameterExpression b) => Partner(a, parameters) == b,
            (ConstantExpression a, ConstantExpression b) => Equals(a.Value, b.Value),
            (MemberExpression a, MemberExpression b) => a.Member.Equals(b.Member) && Same(a.Expression, b.Expression, parameters),
            (MethodCallExpression a, MethodCallExpression b) =>
                a.Method.Equals(b.Method) && Same(a.Object, b.Object, parameters) && All(a.Arguments, b.Arguments, parameters),
            (UnaryExpression a, UnaryExpression b) => Equals(a.Method, b.Method) && Same(a.Operand, b.Operand, parameters),
            (BinaryExpression a, BinaryExpression b) =>
                Equals(a.Method, b.Method) && Same(a.Left, b.Left, parameters) && Same(a.Right, b.Right, parameters)
                && Same(a.Conversion, b.Conversion, parameters),
            (ConditionalExpression a, ConditionalExpression b) =>
                Same(a.Test, b.Test, parameters) && Same(a.IfTrue, b.IfTrue, parameters) && Same(a.IfFalse, b.IfFalse, parameters),
            (NewExpression a, NewExpression b) => Equals(a.Constructor, b.Constructor) && All(a.Arguments, b.Arguments, parameters),
            (NewArrayExpression a, NewArrayExpression b) => All(a.Expressions, b.Expressions, parameters),
            (IndexExpression a, IndexExpression b) =>
                Equals(a.Indexer, b.Indexer) && Same(a.Object, b.Object, parameters) && All(a.Arguments, b.Arguments, parameters),
            (LambdaExpression a, LambdaExpression b) => a.Parameters.Count == b.Parameters.Count
                && Same(a.Body, b.Body, [.. parameters, .. a.Parameters.Zip(b.Parameters)]),
            _ => false,
        };
    }

    private static ParameterExpression Partner(ParameterExpression parameter, List<(ParameterExpression X, ParameterExpression Y)> parameters)
    {
        var at = parameters.FindLastIndex(p => p.X == parameter);
        return at < 0 ? parameter : parameters[at].Y;
    }

    private static bool All(ReadOnlyCollection<Expression> x, ReadOnlyCollection<Expression> y, List<(ParameterExpression X, ParameterExpression Y)> parameters) =>
        x.Count == y.Count && x.Zip(y).All(pair => Same(pair.First, pair.Second, parameters));
}
