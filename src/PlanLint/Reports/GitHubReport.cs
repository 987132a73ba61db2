using System.Text;
using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Reports;

/// <summary>
/// Annotations of GitHub Actions: one workflow command a finding, then the summary. GitHub shows 10 of each level for a step and drops
/// the rest without a word, so what was not checked comes first, then errors, warnings and infos; the log of the step holds all.
/// </summary>
public sealed class GitHubReport(ReportOptions options) : IReport
{
    /// <inheritdoc/>
    public void Write(LintRun run, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var titles = run.Rules.ToDictionary(r => r.Id, r => $"{r.Id} {RulePage.Of(r).Title(options.Language)}", StringComparer.Ordinal);
        foreach (var notification in run.AllNotifications) writer.WriteLine(Command(run, notification));
        var lowest = Verdict.Of(run).Lowest(options.Show);
        for (var severity = Severity.Error; severity >= lowest; severity--)
        {
            foreach (var diagnostic in run.Counting.Where(d => d.Severity == severity)) writer.WriteLine(Command(run, diagnostic, titles[diagnostic.RuleId]));
        }

        foreach (var line in RunSummary.Found(run, options).Concat(Verdict.Of(run).Reasons(options.Language))) writer.WriteLine(line);
    }

    /// <summary>The log of a step shows the message alone, so it names its place.</summary>
    private string Command(LintRun run, Diagnostic diagnostic, string title) => WorkflowCommand.Of(
        diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" },
        FromTop(run, diagnostic.At),
        title,
        $"{FindingLine.Place(diagnostic.At, options.Language)}: {diagnostic.Message.In(options.Language)}");

    private string Command(LintRun run, Notification notification)
    {
        var info = NotificationInfo.Of(notification);
        var text = notification.Text.In(options.Language);
        return WorkflowCommand.Of("error", notification.At is { } place ? FromTop(run, place) : null, $"{info.Id} {info.Title.In(options.Language)}", notification.At is { } at ? $"{FindingLine.Place(at, options.Language)}: {text}" : text);
    }

    /// <summary>GitHub counts paths from the top of the repository, the sentence from the folder that the step works in.</summary>
    private static Location FromTop(LintRun run, Location at) => at with { File = run.FromTop(at.File) };
}
