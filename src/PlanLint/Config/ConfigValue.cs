using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PlanLint.Model;

namespace PlanLint.Config;

/// <summary>Reads what Roslyn found out about one file.</summary>
internal static class ConfigValue
{
    private const string BulkPrefix = "dotnet_analyzer_diagnostic.";
    private const string SeveritySuffix = ".severity";

    /// <summary>Whether a value takes back what a file further up says.</summary>
    public static bool IsUnset(string value) => string.Equals(value, "unset", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a name is that of a category of ours, letter case ignored. Numbers are no names.</summary>
    public static bool IsCategory(string name, out Category category)
    {
        category = default;
        return name.Length > 0 && char.IsAsciiLetter(name[0]) && Enum.TryParse(name, ignoreCase: true, out category) && !name.Contains(',');
    }

    /// <summary>The settings without the profile. What is not valid is left out: it has been reported.</summary>
    public static FileSettings Settings(AnalyzerConfigOptionsResult found, IEnumerable<OptionInfo> options) => new(
        found.TreeOptions.ToImmutableDictionary(o => o.Key, o => Of(o.Value), StringComparer.OrdinalIgnoreCase),
        Enum.GetValues<Category>()
            .Select(category => (category, word: found.AnalyzerOptions.GetValueOrDefault($"{BulkPrefix}category-{category.ToString().ToLowerInvariant()}{SeveritySuffix}")))
            .Where(c => c.word is not null && SeverityName.TryParse(c.word, out _))
            .ToImmutableDictionary(c => c.category, c => SeverityName.TryParse(c.word!, out var severity) ? severity : null),
        found.AnalyzerOptions.TryGetValue(BulkPrefix + SeveritySuffix[1..], out var all) && SeverityName.TryParse(all, out var forAll) ? forAll : null,
        options
            .Select(option => (option, value: found.AnalyzerOptions.GetValueOrDefault(option.Name)))
            .Where(o => o.value is not null && !IsUnset(o.value) && o.option.Accepts(o.value))
            .ToImmutableDictionary(o => o.option.Name, o => o.value!, StringComparer.OrdinalIgnoreCase));

    private static Severity? Of(ReportDiagnostic report) => report switch
    {
        ReportDiagnostic.Error => Severity.Error,
        ReportDiagnostic.Warn => Severity.Warning,
        ReportDiagnostic.Info => Severity.Info,
        ReportDiagnostic.Hidden => Severity.Silent,
        ReportDiagnostic.Suppress => Severity.Off,
        _ => null,
    };
}
