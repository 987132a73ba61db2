using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PlanLint.Engine.Matching;

/// <summary>How the compiler keeps the variables of a method that lambdas mention: as fields of objects of its own.</summary>
internal static class Closure
{
    /// <summary>The object whose member is read, if it is known without evaluating the rule. Null for a static member.</summary>
    public static bool TryOwner(MemberExpression member, out object? owner)
    {
        owner = null;
        switch (member.Expression)
        {
            case null:
                return true;
            case ConstantExpression constant:
                owner = constant.Value;
                return true;
            // What the compiler names itself, such as an outer closure or the rule, has a bracket in its name; a variable has none.
            case MemberExpression { Member: FieldInfo field } inner
                when field.Name.Contains('<', StringComparison.Ordinal) && TryOwner(inner, out var outer) && Holds(outer):
                owner = field.GetValue(outer);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether the object is one that the compiler made to keep variables.</summary>
    public static bool Holds(object? owner) => owner is not null && owner.GetType().IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
