using System.Globalization;
using Humanizer;
using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Reports.JUnit;

/// <summary>A run as tests: a suite for what belongs to no file, if anything does, then a suite a file.</summary>
internal sealed class JUnitSuites(LintRun run, ReportOptions options)
{
    private readonly Verdict _verdict = Verdict.Of(run);
    private readonly Severity _lowest = Verdict.Of(run).Lowest(options.Show);
    private readonly Dictionary<string, string> _titles = run.Rules.ToDictionary(r => r.Id, r => RulePage.Of(r).Title(options.Language), StringComparer.Ordinal);

    /// <summary>The suites, each made as it is asked for.</summary>
    public IEnumerable<JUnitSuite> All => run.Notifications.Count > 0
        ? run.Files.Select(Of).Prepend(new("plan-lint", IsFile: false, [.. NotDone(run.Notifications)]))
        : run.Files.Select(Of);

    private JUnitSuite Of(FileResult file)
    {
        var found = file.Diagnostics.Where(d => d.Counts && d.Severity >= _lowest).ToLookup(d => d.RuleId, StringComparer.Ordinal);
        var notCounted = file.Diagnostics.Where(d => !d.Counts).ToLookup(d => d.RuleId, StringComparer.Ordinal);
        var failed = file.Notifications.Where(n => n.RuleId is { } id && file.Outcomes.ContainsKey(id)).ToLookup(n => n.RuleId!, StringComparer.Ordinal);
        var others = file.Notifications.Where(n => n.RuleId is not { } id || !file.Outcomes.ContainsKey(id));
        return new(VisibleText.Of(file.Path), IsFile: true,
        [
            .. NotDone(others),
            .. file.Outcomes.OrderBy(o => o.Key, StringComparer.Ordinal)
                .Select(o => failed[o.Key].FirstOrDefault() is { } notification ? Error(Name(o.Key), notification, found[o.Key]) : Case(o, [.. found[o.Key]], [.. notCounted[o.Key]])),
        ]);
    }

    private JUnitCase Case(KeyValuePair<string, RuleOutcome> rule, IReadOnlyList<Diagnostic> found, IReadOnlyList<Diagnostic> notCounted)
    {
        var name = Name(rule.Key);
        var lines = Lines(found);
        if (found.Where(_verdict.Closes).ToList() is [var first, ..] closing) return new(name, JUnitKind.Failed, Summary(first, closing.Count), lines);
        if (found.Count > 0) return new(name, JUnitKind.Passed, "", lines);
        return rule.Value switch
        {
            _ when notCounted.Count > 0 => new(name, JUnitKind.Skipped, Says($"找到的 {notCounted.Count} 个都已豁免或在基线里。", $"All that was found is suppressed or in the baseline: {notCounted.Count}."), []),
            RuleOutcome.NotApplicable => new(name, JUnitKind.Skipped, Says("不适用：没有可检查的内容。", "Not applicable: there was nothing to check."), []),
            RuleOutcome.NotChecked notChecked => new(name, JUnitKind.Skipped, Says("没有检查：", "Not checked: ") + VisibleText.Of(notChecked.Reason.In(options.Language)), []),
            _ => new(name, JUnitKind.Passed, "", []),
        };
    }

    private IEnumerable<JUnitCase> NotDone(IEnumerable<Notification> notifications)
    {
        var seen = new Dictionary<NotificationInfo, int>();
        foreach (var notification in notifications)
        {
            var info = NotificationInfo.Of(notification);
            var number = seen[info] = seen.GetValueOrDefault(info) + 1;
            var name = $"{info.Id} {info.Title.In(options.Language)}";
            yield return Error(number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} ({number})"), notification, []);
        }
    }

    private JUnitCase Error(string name, Notification notification, IEnumerable<Diagnostic> found) => new(
        name,
        JUnitKind.Error,
        VisibleText.Of(notification.Text.In(options.Language)),
        Lines(found).Prepend(FindingLine.Of(notification, options.Language, new Paint(false))));

    private IEnumerable<string> Lines(IEnumerable<Diagnostic> found) => found.Select(d => FindingLine.Of(d, options.Language, new Paint(false)));

    private string Name(string rule) => _titles.TryGetValue(rule, out var title) ? $"{rule} {title}" : rule;

    private string Summary(Diagnostic first, int count)
    {
        var sentence = FindingLine.Sentence(first.At, first.Message, options.Language);
        return count == 1 ? sentence : sentence + Says($"（共 {count} 个）", $" ({"finding".ToQuantity(count)} in all)");
    }

    private string Says(string chinese, string english) => options.Language is Language.Chinese ? chinese : english;
}
