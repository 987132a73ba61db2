using Humanizer;
using PlanLint.Model;

namespace PlanLint.Reports;

/// <summary>What stands below the findings on a console.</summary>
internal static class RunSummary
{
    private static readonly Severity[] Severities = [Severity.Error, Severity.Warning, Severity.Info];

    /// <summary>The lines of the summary: what was checked and found, what is hidden, what was not done.</summary>
    public static IEnumerable<string> Lines(LintRun run, ReportOptions options)
    {
        foreach (var line in Found(run, options)) yield return line;
        if (run.Gate != new Gate()) foreach (var line in Verdict.Of(run).GateReasons(options.Language)) yield return line;
        if (run.AllNotifications.Count() is > 0 and var notDone)
        {
            yield return options.Language is Language.Chinese
                ? $"有 {notDone} 处没有检查，结果不完整，原因见上面没有规则编号的 error 行。"
                : $"The result is not complete: {"thing".ToQuantity(notDone)} could not be checked; see the error lines without a rule id.";
        }
    }

    /// <summary>The lines that say what was checked and found, and what is not shown.</summary>
    public static IEnumerable<string> Found(LintRun run, ReportOptions options)
    {
        var isChinese = options.Language is Language.Chinese;
        foreach (var line in FixSummary.Lines(run, isChinese)) yield return line;
        var counts = Severities.ToDictionary(s => s, run.Count);
        var show = Verdict.Of(run).Lowest(options.Show);
        var shown = Severities.Where(s => s >= show).ToList();
        var hidden = Severities.Where(s => s < show && counts[s] > 0).ToList();
        if (run.Files.Count == 0)
        {
            yield return isChinese ? "没有检查任何文件。" : "No file was checked.";
        }
        else if (run.IsComplete && counts.Values.All(n => n == 0))
        {
            yield return Clean(run, isChinese);
        }
        else
        {
            var found = Join(shown, counts, isChinese);
            yield return isChinese ? $"检查了 {run.Files.Count} 个文件，发现 {found}。" : $"Checked {"file".ToQuantity(run.Files.Count)}: {found}.";
        }

        if (hidden.Count > 0)
        {
            var rest = Join(hidden, counts, isChinese);
            var lowest = SeverityWords.Of(hidden[^1]);
            yield return isChinese ? $"另有 {rest}未显示，用 --severity {lowest} 查看。" : $"Not shown: {rest}; use --severity {lowest} to see all.";
        }

        foreach (var line in NotCounted(run, isChinese)) yield return line;
    }

    private static IEnumerable<string> NotCounted(LintRun run, bool isChinese)
    {
        if (run.SuppressedCount is > 0 and var suppressed)
            yield return isChinese ? $"已豁免 {suppressed} 个，不计入结果，用 --no-suppressions 查看。" : $"Suppressed: {"finding".ToQuantity(suppressed)}, not counted; use --no-suppressions to see all.";
        var (known, gone) = (run.KnownCount, run.Absent?.Count ?? 0);
        if (run.Absent is not null || known > 0)
        {
            yield return isChinese
                ? $"对照基线：新增 {run.NewCount} 个；基线里已有 {known} 个，不计入结果，不写 --baseline 即可看到。"
                : $"Against the baseline: {run.NewCount} new, {known} known. Known ones are not counted; leave out --baseline to see them.";
        }

        if (gone > 0)
        {
            yield return isChinese
                ? $"基线里有 {gone} 个已经没有了，用 dotnet plan-lint baseline prune 从基线里去掉。"
                : $"Gone from the plans: {gone} of the baseline; 'dotnet plan-lint baseline prune' takes {(gone == 1 ? "it" : "them")} out.";
        }
    }

    private static string Clean(LintRun run, bool isChinese)
    {
        var table = OutcomeTable.Of(run);
        var places = table.Totals.Examined;
        var rules = table.Rules.Count(r => r.Value.Passed > 0);
        return isChinese
            ? $"没有发现{(run.KnownCount > 0 ? "新" : "")}问题：检查了 {run.Files.Count} 个文件，{rules} 条规则共检查了 {places} 处。"
            : $"Nothing {(run.KnownCount > 0 ? "new " : "")}found: checked {"file".ToQuantity(run.Files.Count)}; {"rule".ToQuantity(rules)} examined {"place".ToQuantity(places)}.";
    }

    /// <summary>Counts of severities, for example <c>2 个错误、1 个警告</c>.</summary>
    public static string Join(IReadOnlyList<Severity> severities, IReadOnlyDictionary<Severity, int> counts, bool isChinese) =>
        string.Join(isChinese ? "、" : ", ", severities.Select(s => isChinese ? Chinese(s, counts[s]) : SeverityWords.Of(s).ToQuantity(counts[s])));

    private static string Chinese(Severity severity, int count) => severity switch
    {
        Severity.Error => $"{count} 个错误",
        Severity.Warning => $"{count} 个警告",
        _ => $"{count} 条提示",
    };
}
