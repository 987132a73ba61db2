using PlanLint.Model;

namespace PlanLint.Config;

/// <summary>The words for severities in an <c>.editorconfig</c>.</summary>
internal static class SeverityName
{
    /// <summary>The words offered to people, worst first.</summary>
    public static IReadOnlyList<string> All { get; } = ["error", "warning", "suggestion", "silent", "none", "default"];

    /// <summary>The word for a severity.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "suggestion",
        Severity.Silent => "silent",
        _ => "none",
    };

    /// <summary>Whether Roslyn knows the word, letter case ignored; <paramref name="severity"/> is null for <c>default</c>.</summary>
    public static bool TryParse(string word, out Severity? severity)
    {
        (var known, severity) = word.ToLowerInvariant() switch
        {
            "error" => (true, Severity.Error),
            "warning" => (true, Severity.Warning),
            "suggestion" => (true, Severity.Info),
            "silent" or "refactoring" => (true, Severity.Silent),
            "none" => (true, Severity.Off),
            "default" => (true, (Severity?)null),
            _ => (false, null),
        };
        return known;
    }
}
