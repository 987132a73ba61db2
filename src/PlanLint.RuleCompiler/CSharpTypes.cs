using System.Reflection;
using PlanLint.Engine;
using PlanLint.Rules;

namespace PlanLint.RuleCompiler;

/// <summary>Types and members as code of the tool's assembly names them, which sees what is public and what is internal to PlanLint and its rules.</summary>
internal static class CSharpTypes
{
    /// <summary>The full name of a closed type.</summary>
    /// <exception cref="NotInCSharpException">The type cannot be seen, or has no name.</exception>
    public static string Of(Type type)
    {
        if (type == typeof(void)) return "void";
        if (type.IsArray) return type.IsSZArray ? $"{Of(type.GetElementType()!)}[]" : throw new NotInCSharpException($"{type}: an array of several dimensions");
        if (type.IsByRef || type.IsPointer || type.ContainsGenericParameters) throw new NotInCSharpException($"{type}: no type of a value");
        if (!IsSeen(type)) throw new NotInCSharpException($"{type} cannot be seen");
        var arguments = new Queue<Type>(type.GetGenericArguments());
        var names = Nesting(type).Select(t => Named(t, arguments));
        return $"global::{(type.Namespace is { } space ? $"{space}." : "")}{string.Join('.', names)}";
    }

    /// <summary>Whether code of the tool may name the member of a type that it can name.</summary>
    public static bool IsSeen(MethodBase method) => method.IsPublic || ((method.IsAssembly || method.IsFamilyOrAssembly) && IsOurs(method.DeclaringType!));

    /// <inheritdoc cref="IsSeen(MethodBase)"/>
    public static bool IsSeen(FieldInfo field) => field.IsPublic || ((field.IsAssembly || field.IsFamilyOrAssembly) && IsOurs(field.DeclaringType!));

    private static bool IsSeen(Type type) => Nesting(type).All(t =>
        !t.Name.Contains('<', StringComparison.Ordinal)
        && (t.IsPublic || t.IsNestedPublic || ((t.IsNotPublic || t.IsNestedAssembly || t.IsNestedFamORAssem) && IsOurs(t))));

    private static bool IsOurs(Type type) => type.Assembly == typeof(RuleSet).Assembly || type.Assembly == typeof(RuleList).Assembly;

    private static IEnumerable<Type> Nesting(Type type) => type.DeclaringType is { } outer ? Nesting(outer).Append(type) : [type];

    // A nested type lists the arguments of the types around it first.
    private static string Named(Type type, Queue<Type> arguments)
    {
        var at = type.Name.IndexOf('`', StringComparison.Ordinal);
        if (at < 0) return type.Name;
        var count = int.Parse(type.Name.AsSpan(at + 1), System.Globalization.CultureInfo.InvariantCulture);
        return $"{type.Name[..at]}<{string.Join(", ", Enumerable.Range(0, count).Select(_ => Of(arguments.Dequeue())))}>";
    }
}
