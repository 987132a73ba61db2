using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

/// <summary>Puts one parameter of an expression in the place of another.</summary>
internal sealed class Parameter : ExpressionVisitor
{
    private readonly ParameterExpression _old;
    private readonly ParameterExpression _new;

    private Parameter(ParameterExpression old, ParameterExpression @new) => (_old, _new) = (old, @new);

    public static Expression Replace(Expression expression, ParameterExpression old, ParameterExpression @new) =>
        new Parameter(old, @new).Visit(expression);

    protected override Expression VisitParameter(ParameterExpression node) => node == _old ? _new : node;
}
