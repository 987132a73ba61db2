using System.Globalization;
using PlanLint.Model;

namespace PlanLint.Reports.Markdown;

/// <summary>The lines of tables of a report.</summary>
internal sealed class MarkdownRows(LintRun run, ReportOptions options)
{
    private readonly MarkdownLinks _links = new(options.LinkBase);
    private readonly bool _isChinese = options.Language is Language.Chinese;
    private readonly Dictionary<string, string> _pages = run.Rules.ToDictionary(r => r.Id, r => $"[{r.Id}]: {Product.PageOf(r)}\n", StringComparer.Ordinal);

    /// <summary>The heading of a file and the head of its table.</summary>
    public string Head(FileResult file, Severity lowest)
    {
        var counts = file.Diagnostics.Where(d => d.Counts && d.Severity >= lowest).CountBy(d => d.Severity).ToDictionary();
        var found = RunSummary.Join([.. counts.Keys.OrderDescending()], counts, _isChinese);
        var path = MarkdownText.Of(file.Path);
        return _isChinese
            ? $"\n### {path}：{found}\n\n| 位置 | 级别 | 规则 | 问题 |\n| --- | --- | --- | --- |\n"
            : $"\n### {path}: {found}\n\n| Place | Level | Rule | Finding |\n| --- | --- | --- | --- |\n";
    }

    /// <summary>The head of the table of what was not checked.</summary>
    public string NotDoneHead => _isChinese
        ? "\n### 没有检查的内容\n\n| 位置 | 原因 |\n| --- | --- |\n"
        : "\n### What was not checked\n\n| Place | Reason |\n| --- | --- |\n";

    /// <summary>The address that the id of a rule stands for, once for the page: repeated in each line it would take most of the room.</summary>
    public string Definition(string rule) => _pages[rule];

    /// <summary>A finding.</summary>
    public string Of(Diagnostic diagnostic)
    {
        var where = FindingLine.Where(diagnostic.At, options.Language).Replace(',', ':');
        var place = _links.To(where.Length > 0 ? MarkdownText.Of(where) : _isChinese ? "全文" : "file", diagnostic.At);
        return string.Create(CultureInfo.InvariantCulture, $"| {place} | {Level(diagnostic.Severity)} | [{diagnostic.RuleId}] | {MarkdownText.Of(diagnostic.Message.In(options.Language))} |\n");
    }

    /// <summary>Something that was not done.</summary>
    public string Of(Notification notification)
    {
        var place = notification.At is { } at ? _links.To(MarkdownText.Of(FindingLine.Place(at, options.Language)), at) : "—";
        return $"| {place} | {MarkdownText.Of(notification.Text.In(options.Language))} |\n";
    }

    private string Level(Severity severity) => !_isChinese ? SeverityWords.Of(severity) : severity switch { Severity.Error => "错误", Severity.Warning => "警告", _ => "提示" };
}
