using PlanLint.Baselines;
using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Cli.Commands;

/// <summary>Checks the plans and compares them with a baseline or writes one. Nothing is written from a run that is not complete, and nothing is added unseen.</summary>
internal sealed class BaselineRun(CheckRequest request, RuleSet rules, Terminal terminal)
{
    private readonly Wording _says = new(request.Language);
    private readonly Paint _paint = new(false);

    /// <summary>The file, as the user wrote it.</summary>
    public required string Path { get; init; }

    /// <summary>Whether the user has agreed to add what is new.</summary>
    public bool MayAdd { get; init; }

    private BaselineFile Target => new(Path, terminal);

    private BaselineWriter Writer => new(rules.Rules, request.Language);

    /// <summary>0: the baseline is there. 2: it was there before, or something was not checked.</summary>
    public int Create()
    {
        RefuseToOverwrite();
        if (Lint() is not { } run) return NotDone();
        RefuseToOverwrite();
        var found = run.Diagnostics.Where(BaselineContent.Holds).ToList();
        Target.Write(BaselineContent.Ordered(found.Select(d => BaselineContent.Of(d, request.Language))), Writer);
        List(_says.Of($"记入 {found.Count} 个：", $"{found.Count} written down:"), found.Select(Line));
        Say($"基线“{Path}”已经建立，记下 {found.Count} 个问题；以后用 dotnet plan-lint --baseline {Path} 检查，只计新增的。", $"Wrote the baseline '{Path}' with {found.Count} findings; check with 'dotnet plan-lint --baseline {Path}' from now on, and only new ones count.");
        SayLeftOut(run);
        return 0;
    }

    /// <summary>0: the baseline is up to date. 1: something is new and was not added, so nothing was written. 2: something was not checked.</summary>
    public int Update()
    {
        if (Compare() is not { } compared) return NotDone();
        var found = compared.Run.Diagnostics.Where(BaselineContent.Holds).ToList();
        var added = found.Where(d => d.Baseline is BaselineState.New).ToList();
        List<BaselineEntry> removed = [.. Gone(compared), .. compared.Waived];
        List(_says.Of($"新增 {added.Count} 个：", $"{added.Count} new:"), added.Select(Line));
        List(_says.Of($"去掉 {removed.Count} 个：", $"{removed.Count} to take out:"), removed.Select(Line));
        SayLeftOut(compared.Run);
        if (added.Count > 0 && !MayAdd)
        {
            Say($"基线没有改动。看过上面的清单，确实要把新增的 {added.Count} 个记进基线，请加 --add；只去掉没有了的，用 baseline prune。", $"The baseline was not changed. To add the {added.Count} new findings listed above, say --add; to take out only what is gone, use 'baseline prune'.");
            return 1;
        }

        var kept = compared.Unchecked.Except(removed, ReferenceEqualityComparer.Instance).Cast<BaselineEntry>().ToList();
        Target.Write(BaselineContent.Ordered(found.Select(d => BaselineContent.Of(d, request.Language)).Concat(kept)), Writer);
        Say($"基线“{Path}”已经更新：加入 {added.Count} 个，去掉 {removed.Count} 个，现有 {found.Count + kept.Count} 个。", $"The baseline '{Path}' is up to date: {added.Count} added, {removed.Count} taken out, {found.Count + kept.Count} in all.");
        return 0;
    }

    /// <summary>0: what is gone is out. 2: something was not checked.</summary>
    public int Prune()
    {
        if (Compare() is not { } compared) return NotDone();
        var gone = Gone(compared);
        List(_says.Of($"去掉 {gone.Count} 个：", $"{gone.Count} to take out:"), gone.Select(Line));
        var kept = compared.Baseline.Entries.Except(gone, ReferenceEqualityComparer.Instance).Cast<BaselineEntry>().ToList();
        if (gone.Count > 0) Target.Write(new(kept), Writer);
        Say($"去掉了 {gone.Count} 个，基线“{Path}”现有 {kept.Count} 个。", $"{gone.Count} taken out; the baseline '{Path}' has {kept.Count} in all.");
        return 0;
    }

    /// <summary>0: nothing is new. 1: something is. 2: something was not checked.</summary>
    public int Diff()
    {
        if (Compare() is not { } compared) return NotDone();
        var added = compared.New.ToList();
        var gone = Gone(compared);
        List(_says.Of($"新增 {added.Count} 个：", $"{added.Count} new:"), added.Select(Line));
        List(_says.Of($"没有了 {gone.Count} 个：", $"{gone.Count} gone:"), gone.Select(Line));
        Say($"对照基线“{Path}”：新增 {added.Count} 个，没有了 {gone.Count} 个，仍有 {compared.Run.KnownCount} 个。", $"Against the baseline '{Path}': {added.Count} new, {gone.Count} gone, {compared.Run.KnownCount} still there.");
        return added.Count > 0 ? 1 : 0;
    }

    /// <summary>Null when something was not checked; what it was is told.</summary>
    private LintRun? Lint()
    {
        var (run, _) = new CheckRun(request, rules, terminal).Lint();
        return IsComplete(run) ? run : null;
    }

    private BaselineComparison? Compare()
    {
        var (baseline, trouble) = Target.Read();
        var (run, _) = new CheckRun(request, rules, terminal).Lint();
        if (trouble is not null) run = run with { Notifications = [trouble, .. run.Notifications] };
        if (!IsComplete(run)) return null;
        var compared = BaselineComparison.Of(run, baseline!);
        foreach (var notice in Target.Notices(compared)) terminal.Error.WriteLine($"plan-lint: {VisibleText.Of(notice.In(request.Language))}");
        return compared;
    }

    private bool IsComplete(LintRun run)
    {
        foreach (var notification in run.AllNotifications) terminal.Error.WriteLine(FindingLine.Of(notification, request.Language, _paint));
        return run.IsComplete;
    }

    private int NotDone()
    {
        terminal.Error.WriteLine(_says.Of("plan-lint: 有内容没有检查，基线没有建立，也没有改动；先解决上面的问题。", "plan-lint: Something was not checked, so no baseline was written or changed; mend what is listed above first."));
        return CommandLine.NotChecked;
    }

    private void RefuseToOverwrite()
    {
        if (Target.Exists)
            throw new UsageException(Message.Of($"“{Path}”已经存在，没有改动；要使它与现状一致请用 baseline update，要另建请换一个名字。", $"'{Path}' exists and was not changed; 'baseline update' brings it up to date, or give another name."));
    }

    /// <summary>What the run did not find, and what no run can find any more: its rule or its file does not exist.</summary>
    private List<BaselineEntry> Gone(BaselineComparison compared)
    {
        var known = rules.Rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        // From another folder no file of the baseline is there, and that says nothing.
        var isAtHome = compared.Run.KnownCount + compared.Absent.Count > 0;
        var isThere = new Dictionary<string, bool>(StringComparer.Ordinal);
        return [.. compared.Absent, .. compared.Unchecked.Where(e => !known.Contains(e.RuleId) || (isAtHome && !IsThere(e.File)))];

        bool IsThere(string file) => isThere.TryGetValue(file, out var isOne)
            ? isOne
            : isThere[file] = System.IO.Path.Exists(System.IO.Path.Combine(terminal.Folder, file));
    }

    /// <summary>A baseline that is silent about what it cannot hold would seem to hold it.</summary>
    private void SayLeftOut(LintRun run)
    {
        var never = run.Counting.Count(d => Baseline.NeverKnown.Contains(d.RuleId));
        if (never > 0) Say($"没有读成的内容（{string.Join('、', Baseline.NeverKnown)}）不记入基线：{never} 个。", $"What could not be read ({string.Join(", ", Baseline.NeverKnown)}) is never put into a baseline: {never}.");
        if (run.SuppressedCount > 0) Say($"已豁免的不记入基线：{run.SuppressedCount} 个。", $"Suppressed findings are not put into a baseline: {run.SuppressedCount}.");
    }

    private string Line(Diagnostic diagnostic) => FindingLine.Of(diagnostic, request.Language, _paint);

    private string Line(BaselineEntry entry) => AbsentLine.Of(entry, _paint);

    private void List(string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count > 0) terminal.Write(string.Concat(all.Prepend(title).Select(l => l + "\n")) + "\n");
    }

    private void Say(string chinese, string english) => terminal.Write(VisibleText.Of(_says.Of(chinese, english)) + "\n");
}
