using Humanizer;
using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Reports;

/// <summary>What <c>--statistics</c> adds on a console: one row a rule over all files, and a sum that shows that no rule was forgotten.</summary>
internal static class Statistics
{
    private const string Gap = "  ";
    private const int MostIds = 5;

    /// <summary>The lines, without line breaks.</summary>
    public static IEnumerable<string> Lines(LintRun run, Language language)
    {
        var isChinese = language is Language.Chinese;
        var table = OutcomeTable.Of(run);
        if (table.Totals.Sum == 0)
        {
            yield return isChinese ? "规则统计：没有规则检查过文件。" : "Statistics: no rule checked a file.";
        }
        else
        {
            yield return isChinese
                ? "规则统计（单位：文件；“问题”是条数，含未显示的；“检查处”是通过的文件里检查了几处）："
                : "Statistics, in files; Findings are those of the files failed, hidden ones included; Nodes were examined in the files passed:";
            foreach (var line in Rows(table, run.Rules, language)) yield return line;
            yield return Sum(table, isChinese);
        }

        foreach (var (reason, rules, count) in OutcomeTable.Reasons(run, language))
        {
            yield return isChinese
                ? $"未检查 {count} 项（{Named(rules, isChinese)}）：{VisibleText.Of(reason)}"
                : $"Not checked: {count} ({Named(rules, isChinese)}): {VisibleText.Of(reason)}";
        }

        if (run.Notifications.Count > 0)
        {
            yield return isChinese
                ? "没有找到或者没有可用设置的文件不在表内，见没有规则编号的 error 行。"
                : "Files that were not found or have no usable settings are not in the table; see the error lines without a rule id.";
        }
    }

    private static IEnumerable<string> Rows(OutcomeTable table, IReadOnlyList<RuleInfo> catalogue, Language language)
    {
        var isChinese = language is Language.Chinese;
        var titles = catalogue.ToDictionary(r => r.Id, r => RulePage.Of(r).Title(language), StringComparer.Ordinal);
        string[] head = isChinese
            ? ["规则", "未通过", "问题", "通过", "检查处", "不适用", "未检查", "已豁免", "标题"]
            : ["Rule", "Failed", "Findings", "Passed", "Nodes", "Not applicable", "Not checked", "Waived", "Title"];
        List<string[]> rows = [head, .. table.Rules.Select(r => Row(r.Key, r.Value, titles[r.Key])), Row(isChinese ? "合计" : "Total", table.Totals, "")];
        var widths = Enumerable.Range(0, head.Length).Select(i => rows.Max(r => DisplayWidth.Of(r[i]))).ToArray();
        return rows.Select(r => string.Join(Gap, r.Select((cell, i) => Cell(cell, i, widths[i]))).TrimEnd());
    }

    private static string[] Row(string name, OutcomeCounts counts, string title) =>
        [name, $"{counts.Failed}", $"{counts.Findings}", $"{counts.Passed}", $"{counts.Examined}", $"{counts.NotApplicable}", $"{counts.NotChecked}", $"{counts.Waived}", title];

    /// <summary>Numbers stand at the right of their column, the id at the left; the title ends the line.</summary>
    private static string Cell(string text, int column, int width)
    {
        var space = new string(' ', width - DisplayWidth.Of(text));
        return column is >= 1 and <= 7 ? space + text : text + space;
    }

    private static string Sum(OutcomeTable table, bool isChinese)
    {
        var (t, rules, files) = (table.Totals, table.Rules.Count, table.FileCount);
        var off = table.Off == 0 ? "" : isChinese ? $" - 在部分文件里关闭的 {table.Off} 项" : $" - {table.Off} switched off for some files";
        return isChinese
            ? $"未通过 {t.Failed} + 通过 {t.Passed} + 不适用 {t.NotApplicable} + 未检查 {t.NotChecked} + 已豁免 {t.Waived} = {t.Sum} = {rules} 条规则 × {files} 个文件{off}。关闭和未选用的规则不计。"
            : $"{t.Failed} failed + {t.Passed} passed + {t.NotApplicable} not applicable + {t.NotChecked} not checked + {t.Waived} waived = {t.Sum} = {"rule".ToQuantity(rules)} × {"file".ToQuantity(files)}{off}. Rules that are off or not selected do not count.";
    }

    private static string Named(IReadOnlyList<string> rules, bool isChinese) => rules.Count > MostIds
        ? isChinese ? $"{rules.Count} 条规则" : "rule".ToQuantity(rules.Count)
        : string.Join(isChinese ? "、" : ", ", rules);
}
