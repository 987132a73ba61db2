using System.Text;
using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Reports;

/// <summary>Every finding with its line of the file, the places that belong to it, the reason of the rule and what to do.</summary>
public sealed class FullReport(ReportOptions options) : IReport
{
    private const int LongestHint = 240;

    private readonly Paint _paint = new(options.Color);
    private readonly bool _isChinese = options.Language is Language.Chinese;

    /// <inheritdoc/>
    public void Write(LintRun run, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var rules = run.Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        var lowest = Verdict.Of(run).Lowest(options.Show);
        foreach (var diagnostic in run.Counting.Where(d => d.Severity >= lowest))
        {
            foreach (var line in Finding(diagnostic, rules[diagnostic.RuleId])) writer.WriteLine(line);
            writer.WriteLine();
        }

        foreach (var notification in run.AllNotifications)
        {
            writer.WriteLine(FindingLine.Of(notification, options.Language, _paint));
            foreach (var line in Lines(notification.At, Severity.Error)) writer.WriteLine(line);
            writer.WriteLine();
        }

        foreach (var line in RunSummary.Lines(run, options)) writer.WriteLine(line);
    }

    private IEnumerable<string> Finding(Diagnostic diagnostic, RuleInfo rule)
    {
        yield return FindingLine.Of(diagnostic, options.Language, _paint);
        foreach (var line in Lines(diagnostic.At, diagnostic.Severity)) yield return line;
        if (diagnostic.At.Path.Length > 0) yield return Labelled("位置", "Where", VisibleText.Of(diagnostic.At.Path));
        foreach (var related in diagnostic.Related)
        {
            yield return Labelled("相关", "Related", $"{FindingLine.Place(related.At, options.Language)}: {VisibleText.Of(related.Note.In(options.Language))}");
            foreach (var line in Lines(related.At, Severity.Info)) yield return line;
        }

        var page = RulePage.Of(rule);
        yield return Labelled("为什么", "Why", PlainText.FirstParagraph(page.Why(options.Language)));
        yield return Labelled("怎么改", "Fix", diagnostic.Fix is { } fix
            ? VisibleText.Of(fix.Title.In(options.Language))
            : PlainText.OneLine(page.HowToFix(options.Language), LongestHint));
        yield return Labelled("详情", "More", $"dotnet plan-lint explain {rule.Id}");
    }

    private IEnumerable<string> Lines(Location? at, Severity severity) => at?.Region is Region.Text text ? MarkedLines.Of(text, severity, _paint) : [];

    private string Labelled(string chinese, string english, string text) => $"  {_paint.Faint(_isChinese ? $"{chinese}：" : $"{english}:")}{(_isChinese ? "" : " ")}{text}";
}
