using System.Linq.Expressions;

namespace PlanLint.Engine.Matching;

/// <summary>A condition over aliases and one candidate, ready to be evaluated.</summary>
internal sealed class Condition(Hot<Func<object?[], object?, bool>> test, LambdaExpression source)
{
    /// <summary>Whether all of them hold; those behind the first that does not are not evaluated.</summary>
    /// <exception cref="RuleFault">A condition threw.</exception>
    public static bool Hold(Condition[] conditions, object?[] bound, object? candidate)
    {
        foreach (var condition in conditions)
        {
            if (!condition.Test(bound, candidate)) return false;
        }

        return true;
    }

    /// <exception cref="RuleFault">The condition threw.</exception>
    public bool Test(object?[] bound, object? candidate)
    {
        try
        {
            return test.Current(bound, candidate);
        }
        catch (Exception e) when (e is not RuleFault)
        {
            throw RuleFault.In(source, e);
        }
    }

    /// <summary>The answer, or null where the condition throws: whoever must know evaluates it in its place.</summary>
    public bool? Try(object?[] bound, object? candidate)
    {
        try
        {
            return test.Current(bound, candidate);
        }
        catch (Exception)
        {
            return null;
        }
    }
}
