using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PlanLint.Model;

namespace PlanLint.Reports;

/// <summary>
/// The canonical lines of MSBuild, which <c>Exec</c> and Visual Studio turn into errors and warnings of the build:
/// <c>path(line,column,endLine,endColumn): warning PL3001: message</c>. A place that is no line stands in front of the message.
/// </summary>
public sealed partial class MsBuildReport(ReportOptions options) : IReport
{
    /// <inheritdoc/>
    public void Write(LintRun run, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var verdict = Verdict.Of(run);
        var lowest = verdict.Lowest(options.Show);
        foreach (var d in run.Counting.Where(d => d.Severity >= lowest))
            writer.WriteLine($"{Origin(d.At)}: {SeverityWords.Of(d.Severity)} {d.RuleId}: {Inert(FindingLine.Sentence(d.At, d.Message, options.Language))}");
        foreach (var n in run.AllNotifications)
            writer.WriteLine($"{(n.At is { } at ? Origin(at) : "plan-lint ")}: error {NotificationInfo.Of(n).Id}: {Inert(VisibleText.Of(n.Text.In(options.Language)))}");
        foreach (var line in RunSummary.Found(run, options).Concat(verdict.Reasons(options.Language))) writer.WriteLine(line);
    }

    /// <summary>MSBuild ends the origin at the first colon, but for that of a drive.</summary>
    private static string Origin(Location at)
    {
        var path = VisibleText.AtLineStart(at.File);
        var drive = path is [var letter, ':', ..] && char.IsAsciiLetter(letter) ? path[..2] : "";
        path = drive + path[drive.Length..].Replace(":", "\\u003A", StringComparison.Ordinal);
        return at.Region is Region.Text { Source.IsTextFile: true } text
            ? string.Create(CultureInfo.InvariantCulture, $"{path}({text.Start.Line},{text.Start.Column},{text.End.Line},{text.End.Column})")
            : $"{path} ";
    }

    /// <summary>MSBuild also looks for <c>name:1:2: error:</c> anywhere in a line.</summary>
    private static string Inert(string text) => Foreign().Replace(text, "$1\\u003A");

    [GeneratedRegex(@"(:[0-9]*:[0-9]*: (?:error|warning)):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Foreign();
}
