using System.Globalization;
using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Reports.Markdown;

/// <summary>
/// What a new edition changed against the older one, both side by side, kind by kind: what a reviewer puts into the note on a revision. All changes that count are
/// listed, whatever levels the report shows besides.
/// </summary>
internal sealed class MarkdownChanges(LintRun run, ReportOptions options)
{
    private const int LongestCell = 120;

    private readonly MarkdownLinks _links = new(options.LinkBase);
    private readonly bool _isChinese = options.Language is Language.Chinese;

    /// <summary>The section; empty for a run that compared no editions.</summary>
    /// <param name="room">UTF-16 code units that it may take.</param>
    public string Section(int room)
    {
        List<RuleInfo> rules = [.. run.Rules.Where(r => r.Category is Category.Editions)];
        if (!rules.Exists(IsCompared)) return "";
        var changes = rules.ToDictionary(r => r, r => run.Diagnostics.Where(d => d.RuleId == r.Id && d.Counts).ToList());
        var head = Head(rules.Where(r => changes[r].Count > 0).Select(r => string.Create(CultureInfo.InvariantCulture, $"{Title(r)} {changes[r].Count}")));
        List<string> rows = [.. rules.SelectMany(r => changes[r].Select(d => Row(r, d)))];
        var shown = new System.Text.StringBuilder(head);
        if (rows.Count > 0) shown.Append(_isChinese ? "\n| 变化 | 旧版 | 新版 | 位置 |\n| --- | --- | --- | --- |\n" : "\n| Change | Older edition | New edition | Place |\n| --- | --- | --- | --- |\n");
        var count = rows.TakeWhile(row => shown.Length + row.Length <= room && shown.Append(row).Length > 0).Count();
        if (count < rows.Count) shown.Append(_isChinese ? $"\n另有 {rows.Count - count} 处变化没有列出。\n" : $"\n{rows.Count - count} more changes are not listed.\n");
        return shown.ToString();
    }

    private bool IsCompared(RuleInfo rule) => run.Files.Any(f => f.Outcomes.GetValueOrDefault(rule.Id) is RuleOutcome.Passed or RuleOutcome.Failed or RuleOutcome.Waived);

    private string Head(IEnumerable<string> counts)
    {
        var all = string.Join(_isChinese ? "、" : ", ", counts);
        if (_isChinese) return $"\n### 与旧版相比：{(all.Length > 0 ? all : "没有发现变化")}\n";
        return $"\n### Against the older edition: {(all.Length > 0 ? all : "no change found")}\n";
    }

    private string Row(RuleInfo rule, Diagnostic change)
    {
        var place = run.Files.Count > 1 ? FindingLine.Place(change.At, options.Language) : FindingLine.Where(change.At, options.Language).Replace(',', ':');
        var link = _links.To(place.Length > 0 ? MarkdownText.Of(place) : _isChinese ? "全文" : "file", change.At);
        return $"| {Title(rule)} | {Words(change, "old")} | {Words(change, "new")} | {link} |\n";
    }

    private string Title(RuleInfo rule) => RulePage.Of(rule).Title(options.Language);

    private static string Words(Diagnostic change, string property) =>
        change.Properties.TryGetValue(property, out var words) && words.Length > 0 ? MarkdownText.Of(Excerpt.Of(words, LongestCell)) : "—";
}
