using PlanLint.Model;

namespace PlanLint.Reports;

/// <summary>How severities are written in reports: the same words in every language, as editors and scripts look for them.</summary>
internal static class SeverityWords
{
    /// <summary>One lower-case word, the one that command line options take as well.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        Severity.Silent => "silent",
        _ => "none",
    };
}
