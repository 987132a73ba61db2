using System.Text;

namespace PlanLint.Reports;

/// <summary>
/// The default: one line a finding, which every editor can click, then what was not done, then a summary. Nothing in a file can act on
/// the terminal or break a line.
/// </summary>
public sealed class TextReport(ReportOptions options) : IReport
{
    private readonly Paint _paint = new(options.Color);

    /// <inheritdoc/>
    public void Write(LintRun run, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var lowest = Verdict.Of(run).Lowest(options.Show);
        var lines = run.Counting.Where(d => d.Severity >= lowest).Select(d => FindingLine.Of(d, options.Language, _paint))
            .Concat(run.AllNotifications.Select(n => FindingLine.Of(n, options.Language, _paint)));
        var isFirst = true;
        foreach (var line in lines)
        {
            writer.WriteLine(line);
            isFirst = false;
        }

        if (!isFirst) writer.WriteLine();
        foreach (var line in RunSummary.Lines(run, options)) writer.WriteLine(line);
    }
}
