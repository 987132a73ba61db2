using System.Linq.Expressions;
using System.Reflection;
using Binder = PlanLint.Engine.Matching.Binder;

namespace PlanLint.RuleCompiler;

/// <summary>
/// Writes an expression as C# that does the same. What the compiler would choose from the types of the operands is said: casts, type arguments, the types of lambdas.
/// Where its choice could be another one than that of the tree, the expression is refused.
/// </summary>
internal sealed class CSharpExpression(CSharpAccessors accessors)
{
    private readonly Dictionary<ParameterExpression, string> _parameters = new() { [Binder.Bound] = "bound", [Binder.Candidate] = "candidate" };

    /// <summary>A lambda over what is bound and the candidate, as an expression of its delegate type.</summary>
    /// <exception cref="NotInCSharpException">Code of the tool cannot say it.</exception>
    public static string Of(LambdaExpression lambda, CSharpAccessors accessors) => new CSharpExpression(accessors).Lambda(lambda);

    private string Of(Expression node) => node switch
    {
        ConstantExpression constant => CSharpLiterals.Of(constant.Value, constant.Type),
        ParameterExpression parameter => _parameters[parameter],
        DefaultExpression => $"default({CSharpTypes.Of(node.Type)})",
        UnaryExpression unary => new CSharpUnary(Of).Of(unary),
        BinaryExpression binary => new CSharpBinary(Of).Of(binary),
        ConditionalExpression choice => $"({Of(choice.Test)} ? {Cast(choice.IfTrue, node.Type)} : {Cast(choice.IfFalse, node.Type)})",
        TypeBinaryExpression { NodeType: ExpressionType.TypeIs } test => $"({Of(test.Expression)} is {CSharpTypes.Of(test.TypeOperand)})",
        MemberExpression member => Member(member),
        MethodCallExpression call => Call(call),
        InvocationExpression call => $"{Of(call.Expression)}({Arguments(call.Arguments, call.Expression.Type.GetMethod("Invoke")!)})",
        NewExpression made => New(made),
        NewArrayExpression { NodeType: ExpressionType.NewArrayInit } made => $"(new {CSharpTypes.Of(node.Type)} {{ {string.Join(", ", made.Expressions.Select(e => Cast(e, node.Type.GetElementType()!)))} }})",
        ListInitExpression list => $"({New(list.NewExpression)} {{ {string.Join(", ", list.Initializers.Select(Added))} }})",
        MemberInitExpression made => $"({New(made.NewExpression)} {{ {string.Join(", ", made.Bindings.Select(Assigned))} }})",
        LambdaExpression lambda => Lambda(lambda),
        _ => throw new NotInCSharpException($"{node.NodeType}"),
    };

    private string Lambda(LambdaExpression lambda)
    {
        foreach (var parameter in lambda.Parameters) _parameters.TryAdd(parameter, $"p{_parameters.Count}");
        var parameters = lambda.Parameters.Select(p => _parameters[p]);
        var body = lambda.Body is BlockExpression { Expressions: [var act, ConstantExpression { Value: null }] } ? $"{{ {Of(act)}; return null; }}" : Of(lambda.Body);
        return $"(({CSharpTypes.Of(lambda.Type)})(({string.Join(", ", parameters)}) => {body}))";
    }

    private string Member(MemberExpression node)
    {
        var isSeen = node.Member switch
        {
            FieldInfo field => CSharpTypes.IsSeen(field),
            PropertyInfo { GetMethod: { } get } => CSharpTypes.IsSeen(get),
            _ => false,
        };
        return isSeen ? $"{Owner(node.Expression, node.Member)}.{node.Member.Name}" : throw new NotInCSharpException($"{node.Member} is private");
    }

    private string Call(MethodCallExpression call)
    {
        if (call is { Method.Name: nameof(MethodInfo.CreateDelegate), Object: ConstantExpression { Value: MethodInfo { IsStatic: true } group }, Arguments: [ConstantExpression { Value: Type type }, ConstantExpression { Value: null }] })
            return Group(group, type);
        if (!call.Method.IsSpecialName) return Call(call.Method, call.Object, Arguments(call.Arguments, call.Method));
        var isIndexer = call.Object is not null && CSharpTypes.IsSeen(call.Method) && call.Method.DeclaringType!.GetDefaultMembers().OfType<PropertyInfo>().Any(p => p.GetMethod == call.Method);
        return isIndexer ? $"{Owner(call.Object, call.Method)}[{Arguments(call.Arguments, call.Method)}]" : throw new NotInCSharpException($"{call.Method}");
    }

    private string Call(MethodInfo method, Expression? instance, string arguments)
    {
        if (!CSharpTypes.IsSeen(method)) return $"{accessors.Of(method)}({string.Join(", ", new[] { "null", arguments }.Where(a => a.Length > 0))})";
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(CSharpTypes.Of))}>" : "";
        return $"{Owner(instance, method)}.{method.Name}{generic}({arguments})";
    }

    // A delegate of a method: C# trees make it by reflection.
    private string Group(MethodInfo method, Type type)
    {
        var names = method.GetParameters().Select((_, i) => $"a{i}").ToList();
        return $"(({CSharpTypes.Of(type)})(({string.Join(", ", names)}) => {Call(method, null, string.Join(", ", names))}))";
    }

    // A member of a class above could be hidden by one of the class below, and that of an interface has no name in it.
    private string Owner(Expression? instance, MemberInfo member)
    {
        if (instance is null) return CSharpTypes.Of(member.DeclaringType!);
        return instance.Type.IsValueType ? Of(instance) : Cast(instance, member.DeclaringType!);
    }

    private string New(NewExpression made)
    {
        if (made.Constructor is not { } constructor) return $"new {CSharpTypes.Of(made.Type)}()";
        return CSharpTypes.IsSeen(constructor) ? $"new {CSharpTypes.Of(made.Type)}({Arguments(made.Arguments, constructor)})" : throw new NotInCSharpException($"{constructor} is private");
    }

    private string Added(ElementInit element) => element.AddMethod is { Name: "Add", IsStatic: false } add && CSharpTypes.IsSeen(add)
        ? $"{{ {Arguments(element.Arguments, add)} }}"
        : throw new NotInCSharpException($"{element.AddMethod}");

    private string Assigned(MemberBinding binding) => binding switch
    {
        MemberAssignment { Member: PropertyInfo { SetMethod: { } set } property } assignment when CSharpTypes.IsSeen(set) => $"{property.Name} = {Cast(assignment.Expression, property.PropertyType)}",
        MemberAssignment { Member: FieldInfo field } assignment when CSharpTypes.IsSeen(field) => $"{field.Name} = {Cast(assignment.Expression, field.FieldType)}",
        _ => throw new NotInCSharpException($"{binding}"),
    };

    private string Arguments(IEnumerable<Expression> arguments, MethodBase method) =>
        string.Join(", ", arguments.Zip(method.GetParameters(), (a, p) => Cast(a, p.ParameterType)));

    private string Cast(Expression node, Type type) => node.Type == type ? Of(node) : $"(({CSharpTypes.Of(type)}){Of(node)})";
}
