using System.Reflection;
using System.Text;

namespace PlanLint.RuleCompiler;

/// <summary>Private static methods of the rules, as methods of the written class that the runtime binds to them.</summary>
internal sealed class CSharpAccessors
{
    private readonly Dictionary<MethodInfo, string> _names = [];
    private readonly StringBuilder _text = new();

    /// <summary>The declarations of all that were asked for.</summary>
    public string Text => _text.ToString();

    /// <summary>The name under which the written class calls the method; its first argument is a null of the type that has the method.</summary>
    /// <exception cref="NotInCSharpException">The runtime binds no such method, or a type of it cannot be named.</exception>
    public string Of(MethodInfo method)
    {
        var owner = method.DeclaringType!;
        if (!method.IsStatic || method.IsGenericMethod || owner.IsGenericType || owner is { IsAbstract: true, IsSealed: true })
            throw new NotInCSharpException($"{owner}.{method.Name} is private");
        if (_names.TryGetValue(method, out var known)) return known;
        IEnumerable<string> parameters = [$"{CSharpTypes.Of(owner)} owner", .. method.GetParameters().Select((p, i) => $"{CSharpTypes.Of(p.ParameterType)} p{i}")];
        var name = $"{owner.Name}{method.Name}{_names.Count}";
        var declared = $"{CSharpTypes.Of(method.ReturnType)} {name}({string.Join(", ", parameters)})";
        _text.Append($"\n    [System.Runtime.CompilerServices.UnsafeAccessor(System.Runtime.CompilerServices.UnsafeAccessorKind.StaticMethod, Name = \"{method.Name}\")]\n")
            .Append($"    private static extern {declared};\n");
        _names.Add(method, name);
        return name;
    }
}
