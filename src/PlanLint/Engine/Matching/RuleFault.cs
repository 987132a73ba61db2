using System.Linq.Expressions;
using PlanLint.Model;

namespace PlanLint.Engine.Matching;

/// <summary>Why a rule cannot be run to its end. Never leaves the engine: the rule's outcome says it.</summary>
internal sealed class RuleFault(Message reason, Exception? cause = null) : Exception(reason.In(Language.English), cause)
{
    public Message Reason { get; } = reason;

    public static RuleFault In(LambdaExpression expression, Exception cause)
    {
        var text = ExpressionText.Of(expression);
        var type = cause.GetType().Name;
        return new(
            Model.Message.Of($"“{text}”抛出 {type}：{cause.Message}", $"'{text}' threw {type}: {cause.Message}"),
            cause);
    }
}
