using System.Reflection;
using System.Text;

namespace PlanLint.Tests.Conventions;

/// <summary>The public surface of the library is an approved text: whoever changes it sees it in review.</summary>
public sealed class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var api = new StringBuilder();
        foreach (var type in typeof(Linter).Assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            api.Append(Kind(type)).Append(' ').Append(type).Append('\n');
            foreach (var line in type.GetMembers(Declared).Where(IsOurs).Select(m => $"  {m.MemberType} {m}").Distinct().Order(StringComparer.Ordinal)) api.Append(line).Append('\n');
        }

        api.ToString().ShouldBeApproved("tests/PlanLint.Tests/Conventions/PublicApi.approved.txt");
    }

    private static string Kind(Type type) => type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type is { IsAbstract: true, IsSealed: true } ? "static class" : "class";

    /// <summary>What a record brings along by itself says nothing.</summary>
    private static bool IsOurs(MemberInfo member) =>
        member is not Type && member is not MethodInfo { IsSpecialName: true } && member.Name is not ("Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "<Clone>$" or "value__");
}
