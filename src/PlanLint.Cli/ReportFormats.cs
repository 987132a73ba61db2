using PlanLint.Reports;

namespace PlanLint.Cli;

/// <summary>The names of reports on the command line.</summary>
internal static class ReportFormats
{
    private static readonly (string Name, Func<ReportOptions, IReport> Make)[] Formats =
    [
        ("text", o => new TextReport(o)),
        ("full", o => new FullReport(o)),
        ("json", _ => new JsonReport()),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. Formats.Select(f => f.Name)];

    public static IReport Make(string name, ReportOptions options) => Array.Find(Formats, f => f.Name == name).Make(options);
}
