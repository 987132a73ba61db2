using System.Reflection;
using PlanLint.Engine;

namespace PlanLint.Reports;

/// <summary>What reports say of the program itself.</summary>
internal static class Product
{
    /// <summary>Its name in logs.</summary>
    public const string Name = "PlanLint";

    /// <summary>The repository; pages of rules lie below it.</summary>
    public const string RepositoryUrl = "https://github.com/planlint/planlint";

    /// <summary>For example <c>0.1.0</c>; without build metadata, so that a log does not change with the commit it was built from.</summary>
    public static string Version { get; } = typeof(Product).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The address of a rule's page; null for a rule that is not built in.</summary>
    public static string? PageOf(RuleInfo rule) => rule.Extension is not null ? null : $"{RepositoryUrl}/blob/main/rules/{rule.Category}/{rule.Id}.{rule.Name}.md";
}
