using System.Text;
using PlanLint.Model;
using PlanLint.Reports.Markdown;

namespace PlanLint.Reports;

/// <summary>
/// A summary for a comment on a pull request or for <c>$GITHUB_STEP_SUMMARY</c>: the verdict, what changed against an older edition, then a table a file. It has at most 65,536
/// UTF-16 code units, what GitHub takes in a comment; when not all fits, the gravest findings stay, and the last line says how many do not.
/// </summary>
public sealed class MarkdownReport(ReportOptions options) : IReport
{
    private const int Longest = 65_536;
    private const int RoomForTheEnd = 512;

    private readonly bool _isChinese = options.Language is Language.Chinese;

    /// <inheritdoc/>
    public void Write(LintRun run, Stream output)
    {
        var verdict = Verdict.Of(run);
        var lowest = verdict.Lowest(options.Show);
        var head = Head(run, verdict);
        var changes = new MarkdownChanges(run, options).Section(Longest / 2);
        var page = new MarkdownPage(run, new(run, options), Longest - RoomForTheEnd - head.Length - changes.Length);
        foreach (var notification in run.AllNotifications) page.Add(notification);
        for (var severity = Severity.Error; severity >= lowest; severity--) page.Add(severity, lowest);
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.Write(head);
        writer.Write(changes);
        foreach (var part in page.Parts) writer.Write(part);
        if (page.LeftOut > 0) writer.WriteLine($"\n{Cut(page.LeftOut)}");
    }

    private string Head(LintRun run, Verdict verdict)
    {
        var sign = run.ExitCode switch { 0 => "✅", 1 => "❌", _ => "⚠️" };
        var title = $"## {sign} {Product.Name}{(_isChinese ? "：" : ": ")}{verdict.Word(options.Language)}\n";
        return title + string.Concat(verdict.Reasons(options.Language).Concat(RunSummary.Found(run, options)).Select(l => $"\n{MarkdownText.Of(l)}\n"));
    }

    private string Cut(int leftOut) => _isChinese
        ? $"另有 {leftOut} 条没有列出：GitHub 的评论最多 {Longest} 个字符，先列没有检查的内容和错误。全部结果见其他格式，例如 `-f sarif=plan-lint.sarif`。"
        : $"{leftOut} more are not listed: a comment on GitHub holds {Longest} characters, and what was not checked and errors come first. See another format for all, for example `-f sarif=plan-lint.sarif`.";
}
