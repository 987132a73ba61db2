using Microsoft.CodeAnalysis.Sarif;
using PlanLint.Model;

namespace PlanLint.Reports.Sarif;

/// <summary>The program as SARIF knows it.</summary>
internal static class SarifDriver
{
    /// <summary>The program with all its rules and notifications, used in the run or not.</summary>
    public static ToolComponent Of(SarifRules rules, Language language) => new()
    {
        Name = Product.Name,
        FullName = $"{Product.Name} {Product.Version}",
        Version = Product.Version,
        SemanticVersion = Product.Version,
        InformationUri = new(Product.RepositoryUrl),
        Language = Tag(language),
        Rules = rules.Descriptors(),
        Notifications = SarifNotifications.Descriptors(language),
    };

    /// <summary>The language tag (RFC 5646).</summary>
    public static string Tag(Language language) => language is Language.Chinese ? "zh-CN" : "en";
}
