namespace PlanLint.Reports;

/// <summary>The reports by name, as <c>--format</c> takes them.</summary>
public static class ReportFormats
{
    private static readonly Dictionary<string, Func<ReportOptions, IReport>> Known = new(StringComparer.Ordinal)
    {
        ["text"] = options => new TextReport(options),
        ["full"] = options => new FullReport(options),
        ["sarif"] = options => new SarifReport(options),
        ["json"] = options => new JsonReport(),
    };

    /// <summary>All names in the order in which help lists them; the first is the default.</summary>
    public static IReadOnlyList<string> Names { get; } = ["text", "full", "sarif", "json"];

    /// <summary>The report of that name, which is matched exactly; null when there is none.</summary>
    public static IReport? Create(string name, ReportOptions options) => Known.TryGetValue(name, out var create) ? create(options) : null;
}
