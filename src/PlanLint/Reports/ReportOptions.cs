using PlanLint.Model;

namespace PlanLint.Reports;

/// <summary>How a report is written.</summary>
/// <param name="Language">Language of titles and messages.</param>
/// <param name="Show">The lowest severity that console reports show; logs for machines hold all.</param>
/// <param name="Color">Whether the console understands colours.</param>
public sealed record ReportOptions(Language Language = Language.Chinese, Severity Show = Severity.Warning, bool Color = false)
{
    /// <summary>For whom a SARIF log is written.</summary>
    public SarifProfile Sarif { get; init; }

    /// <summary>What a SARIF log says of where it comes from; nothing unless asked.</summary>
    public SarifOrigin Origin { get; init; } = new();

    /// <summary>What links to places begin with, for example <c>https://github.com/county/plans/blob/main</c>; null for links relative to the working directory.</summary>
    public Uri? LinkBase { get; init; }
}
