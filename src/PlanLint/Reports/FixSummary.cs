using Humanizer;

namespace PlanLint.Reports;

/// <summary>What the summary says of files that were fixed.</summary>
internal static class FixSummary
{
    /// <summary>More files than these are only counted.</summary>
    private const int MostFiles = 10;

    /// <summary>One line for what was written and one for what could be; none where nothing was fixed.</summary>
    public static IEnumerable<string> Lines(LintRun run, bool isChinese) =>
        run.Fixes.GroupBy(f => f.IsWritten).OrderByDescending(g => g.Key).Select(g => Line([.. g], isChinese));

    private static string Line(IReadOnlyList<FixCount> fixes, bool isChinese)
    {
        var isWritten = fixes[0].IsWritten;
        var (findings, places) = (fixes.Sum(f => f.Findings), fixes.Sum(f => f.Places));
        var files = string.Join(isChinese ? "、" : ", ", fixes.Take(MostFiles).Select(f => VisibleText.Of(f.Path)));
        if (isChinese)
        {
            var rest = fixes.Count > MostFiles ? $"等 {fixes.Count} 个文件" : "";
            return $"{(isWritten ? "已" : "可")}自动修改 {findings} 个问题，共 {places} 处，在 {files}{rest}。";
        }

        var more = fixes.Count > MostFiles ? $" and {"other file".ToQuantity(fixes.Count - MostFiles)}" : "";
        return $"{(isWritten ? "Fixed" : "Would fix")} {"finding".ToQuantity(findings)} in {"place".ToQuantity(places)} of {files}{more}.";
    }
}
