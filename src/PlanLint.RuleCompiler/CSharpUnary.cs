using System.Linq.Expressions;

namespace PlanLint.RuleCompiler;

/// <summary>Writes what has one operand.</summary>
/// <param name="operand">Writes an operand.</param>
internal sealed class CSharpUnary(Func<Expression, string> operand)
{
    /// <exception cref="NotInCSharpException">C# would choose another operator, or has none.</exception>
    public string Of(UnaryExpression node)
    {
        if (node.Method is { IsSpecialName: false }) throw new NotInCSharpException($"{node.NodeType} by {node.Method}");
        var inner = node.Operand is { } written ? operand(written) : "";
        return node.NodeType switch
        {
            ExpressionType.Convert when !node.Type.IsValueType || !node.Operand!.Type.IsValueType => $"(({CSharpTypes.Of(node.Type)}){inner})",
            ExpressionType.Convert => $"unchecked(({CSharpTypes.Of(node.Type)}){inner})",
            ExpressionType.ConvertChecked => $"checked(({CSharpTypes.Of(node.Type)}){inner})",
            ExpressionType.Not when (Nullable.GetUnderlyingType(node.Type) ?? node.Type) == typeof(bool) || node.Method is not null => $"(!{inner})",
            ExpressionType.Not or ExpressionType.OnesComplement => $"(~{inner})",
            ExpressionType.Negate => $"unchecked(-{inner})",
            ExpressionType.NegateChecked => $"checked(-{inner})",
            ExpressionType.TypeAs => $"({inner} as {CSharpTypes.Of(node.Type)})",
            ExpressionType.ArrayLength => $"{inner}.Length",
            ExpressionType.Throw when node.Operand is not null => $"throw {inner}",
            _ => throw new NotInCSharpException($"{node.NodeType}"),
        };
    }
}
