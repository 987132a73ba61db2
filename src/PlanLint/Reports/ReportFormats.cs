namespace PlanLint.Reports;

/// <summary>The reports by name, as <c>--format</c> takes them.</summary>
public static class ReportFormats
{
    private static readonly OrderedDictionary<string, Func<ReportOptions, IReport>> Known = new(StringComparer.Ordinal)
    {
        ["text"] = options => new TextReport(options),
        ["full"] = options => new FullReport(options),
        ["sarif"] = options => new SarifReport(options),
        ["json"] = options => new JsonReport(),
        ["github"] = options => new GitHubReport(options),
        ["gitlab"] = options => new GitLabReport(options),
        ["junit"] = options => new JUnitReport(options),
        ["msbuild"] = options => new MsBuildReport(options),
        ["markdown"] = options => new MarkdownReport(options),
    };

    /// <summary>All names in the order in which help lists them; the first is the default.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Known.Keys];

    /// <summary>The report of that name, which is matched exactly; null when there is none.</summary>
    public static IReport? Create(string name, ReportOptions options) => Known.TryGetValue(name, out var create) ? create(options) : null;

    /// <summary>Whether a report ends with the summary, so that nobody needs to say it elsewhere.</summary>
    internal static bool HasSummary(string name) => name is "text" or "full" or "github" or "msbuild" or "markdown";
}
