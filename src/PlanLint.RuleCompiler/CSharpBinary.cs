using System.Linq.Expressions;

namespace PlanLint.RuleCompiler;

/// <summary>Writes what has two operands.</summary>
/// <param name="operand">Writes an operand.</param>
internal sealed class CSharpBinary(Func<Expression, string> operand)
{
    /// <exception cref="NotInCSharpException">C# would choose another operator, or has none.</exception>
    public string Of(BinaryExpression node)
    {
        if (node.NodeType is ExpressionType.ArrayIndex) return $"{operand(node.Left)}[{operand(node.Right)}]";
        if (node is { NodeType: ExpressionType.Coalesce, Conversion: null }) return $"({operand(node.Left)} ?? {operand(node.Right)})";
        if (node.Method is { IsSpecialName: false } method) return $"{CSharpTypes.Of(method.DeclaringType!)}.{method.Name}({operand(node.Left)}, {operand(node.Right)})";
        var isSame = node.NodeType is ExpressionType.Equal or ExpressionType.NotEqual && node.Method is null && !node.Left.Type.IsValueType;
        return isSame
            ? $"((object){operand(node.Left)} {Sign(node)} (object){operand(node.Right)})"
            : $"{Context(node)}({operand(node.Left)} {Sign(node)} {operand(node.Right)})";
    }

    private static string Sign(BinaryExpression node) => node.NodeType switch
    {
        ExpressionType.AndAlso when node is { Method: null, IsLifted: false } => "&&",
        ExpressionType.OrElse when node is { Method: null, IsLifted: false } => "||",
        ExpressionType.Equal when !node.IsLiftedToNull => "==",
        ExpressionType.NotEqual when !node.IsLiftedToNull => "!=",
        ExpressionType.GreaterThan when !node.IsLiftedToNull => ">",
        ExpressionType.GreaterThanOrEqual when !node.IsLiftedToNull => ">=",
        ExpressionType.LessThan when !node.IsLiftedToNull => "<",
        ExpressionType.LessThanOrEqual when !node.IsLiftedToNull => "<=",
        ExpressionType.Add or ExpressionType.AddChecked => "+",
        ExpressionType.Subtract or ExpressionType.SubtractChecked => "-",
        ExpressionType.Multiply or ExpressionType.MultiplyChecked => "*",
        ExpressionType.Divide => "/",
        ExpressionType.Modulo => "%",
        ExpressionType.And => "&",
        ExpressionType.Or => "|",
        ExpressionType.ExclusiveOr => "^",
        _ => throw new NotInCSharpException($"{node.NodeType}"),
    };

    private static string Context(BinaryExpression node) => node.NodeType switch
    {
        ExpressionType.AddChecked or ExpressionType.SubtractChecked or ExpressionType.MultiplyChecked => "checked",
        ExpressionType.Add or ExpressionType.Subtract or ExpressionType.Multiply => "unchecked",
        _ => "",
    };
}
