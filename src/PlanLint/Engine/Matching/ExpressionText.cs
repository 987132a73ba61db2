using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

/// <summary>Writes a condition nearly as its author did: captured variables by their names, not by the closure that holds them.</summary>
internal sealed class ExpressionText : ExpressionVisitor
{
    public static string Of(LambdaExpression expression) => new ExpressionText().Visit(expression).ToString();

    protected override Expression VisitMember(MemberExpression node) =>
        Closure.TryOwner(node, out _) ? Expression.Parameter(node.Type, node.Member.Name) : base.VisitMember(node);
}
