using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

/// <summary>Whether an expression reads a parameter.</summary>
internal sealed class Mentions : ExpressionVisitor
{
    private readonly ParameterExpression _parameter;
    private bool _found;

    private Mentions(ParameterExpression parameter) => _parameter = parameter;

    public static bool Of(Expression expression, ParameterExpression parameter)
    {
        var search = new Mentions(parameter);
        search.Visit(expression);
        return search._found;
    }

    public override Expression? Visit(Expression? node) => _found ? node : base.Visit(node);

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _found |= node == _parameter;
        return node;
    }
}
