using System.Collections.ObjectModel;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using PlanLint.Model;

namespace PlanLint.Engine;

/// <summary>Reads the sentences of a rule off its expression trees, without running them.</summary>
internal sealed class MessageTemplates : ExpressionVisitor
{
    private readonly List<MessageTemplate> _found = [];

    /// <summary>The templates of every <c>Message.Of</c> in the expressions, in the order they are written, each once.</summary>
    public static IReadOnlyList<MessageTemplate> In(IEnumerable<Expression> expressions)
    {
        var search = new MessageTemplates();
        foreach (var expression in expressions) search.Visit(expression);
        return [.. search._found.Distinct()];
    }

    /// <inheritdoc/>
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType == typeof(Message) && node.Method.Name is nameof(Message.Of)) Add(node.Arguments);
        return base.VisitMethodCall(node);
    }

    /// <inheritdoc/>
    protected override Expression VisitNew(NewExpression node)
    {
        if (node.Type == typeof(Message)) Add(node.Arguments);
        return base.VisitNew(node);
    }

    private void Add(ReadOnlyCollection<Expression> arguments)
    {
        if (arguments.Count == 2 && Format(arguments[0]) is { } zh && Format(arguments[1]) is { } en) _found.Add(new(zh, en));
    }

    private static string? Format(Expression expression) => expression switch
    {
        MethodCallExpression { Method.Name: nameof(FormattableStringFactory.Create), Arguments: [ConstantExpression { Value: string format }, ..] } call
            when call.Method.DeclaringType == typeof(FormattableStringFactory) => format,
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Format(convert.Operand),
        _ => null,
    };
}
