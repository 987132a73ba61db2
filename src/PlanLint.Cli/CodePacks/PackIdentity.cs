using System.Reflection;
using System.Text.RegularExpressions;
using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Cli.CodePacks;

/// <summary>What a pack of code calls itself: the same for its assembly and for a package that holds it.</summary>
internal static partial class PackIdentity
{
    /// <summary>Name, version and description as the project file states them.</summary>
    public static RuleExtension Of(Assembly assembly)
    {
        var name = assembly.GetName();
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";
        var title = assembly.GetCustomAttribute<AssemblyDescriptionAttribute>()?.Description is { Length: > 0 } description ? description : name.Name;
        return new(name.Name!, Semantic().IsMatch(version) ? version : (name.Version ?? new(0, 0, 0, 0)).ToString(3), Message.Of($"{title}", $"{title}"));
    }

    [GeneratedRegex(@"\A[0-9]{1,9}\.[0-9]{1,9}\.[0-9]{1,9}(?:-[0-9A-Za-z.-]{1,60})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Semantic();
}
