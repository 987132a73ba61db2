using System.Globalization;
using Humanizer;
using PlanLint.Files;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Cli.Commands;

/// <summary>What a run shows: reports where they were asked for, everything else on standard error.</summary>
internal sealed class CheckOutput(CheckRequest request, Terminal terminal)
{
    private readonly Wording _says = new(request.Language);
    private readonly ReportOptions _options = new(request.Language, request.Show) { Sarif = request.SarifProfile, Origin = request.Origin, LinkBase = request.LinkBase };

    /// <summary>A report must not take the place of a plan, nor be led astray by a link.</summary>
    /// <exception cref="UsageException">It would.</exception>
    public void RefuseToOverwrite(IReadOnlyList<FoundFile> files)
    {
        foreach (var report in request.Reports.Where(r => r.Path is not null)) OutputPath.Of(report.Path!, terminal.Folder);
        var inputs = files.Select(f => f.FullPath).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (request.Reports.FirstOrDefault(r => r.Path is not null && inputs.Contains(Full(r.Path))) is { Path: { } path })
            throw new UsageException(Message.Of($"“{path}”是要检查的文件，报告不能写在这里。", $"'{path}' is a file to check; a report cannot go there."));
        if (request.Baseline is { } baseline && request.Reports.Any(r => r.Path is not null && FileNames.Comparer.Equals(FileNames.Real(Full(r.Path)), FileNames.Real(Full(baseline)))))
            throw new UsageException(Message.Of($"“{baseline}”是基线，报告不能写在这里；要更新基线请用 baseline update。", $"'{baseline}' is the baseline; a report cannot go there. 'baseline update' brings it up to date."));
    }

    /// <summary>Gets what writes the reports ready while the caller goes on: the library behind SARIF takes longer to start than to write a plan's findings.</summary>
    public void Prepare() => Task.Run(() =>
    {
        foreach (var report in request.Reports) ReportFormats.Create(report.Format, _options)!.Write(new LintRun([], []), Stream.Null);
    });

    /// <summary>Writes everything and answers the exit code.</summary>
    public int Write(LintRun run, IReadOnlyList<PassedOver> passedOver, TimeSpan elapsed)
    {
        if (request.Times is not { } times) return WriteAll(run, passedOver, elapsed);
        var exitCode = times.Stage("report", () => WriteAll(run, passedOver, elapsed));
        foreach (var line in TimingTable.Lines(times, request.Language)) Say(line);
        return exitCode;
    }

    private int WriteAll(LintRun run, IReadOnlyList<PassedOver> passedOver, TimeSpan elapsed)
    {
        // Files first: a report that could not be written is said in those that follow.
        foreach (var report in request.Reports.Where(r => r.Path is not null)) run = WriteFile(report, run);
        foreach (var report in request.Reports.Where(r => r.Path is null))
            terminal.Write(stream => ReportFormats.Create(report.Format, _options with { Color = request.Color })!.Write(run, stream));
        if (request.Verbosity is Verbosity.Detailed) foreach (var passed in passedOver) Say(_says.Of("略过", "Passed over") + $" {passed.Path}: {passed.Reason.In(request.Language)}");
        if (request.Verbosity is Verbosity.Detailed) foreach (var file in run.Files) SayProfile(file);
        if (!request.Reports.Any(r => r.HasSummary)) Summarize(run);
        if (request.Statistics) ShowStatistics(run);
        if (request.Verbosity > Verbosity.Quiet) foreach (var missing in request.Notices) Say(missing.In(request.Language));
        if (request.Verbosity > Verbosity.Quiet && request.AsOf.Notice(run) is { } notice) Say(notice.In(request.Language));
        if (request.Verbosity > Verbosity.Quiet) Say(Elapsed(elapsed));
        return run.ExitCode;
    }

    private void SayProfile(FileResult file)
    {
        if (file.Profile is not { } profile) return;
        var why = ProfileChoiceWords.Why(profile.Choice).In(request.Language);
        Say(_says.Of($"领域档案 {VisibleText.Of(file.Path)}：{profile.Name}（{why}）", $"Profile {VisibleText.Of(file.Path)}: {profile.Name} ({why})"));
    }

    private LintRun WriteFile(ReportRequest report, LintRun run)
    {
        try
        {
            AtomicFile.Write(Full(report.Path!), stream => ReportFormats.Create(report.Format, _options)!.Write(run, new InterruptibleStream(stream, terminal.Interrupted)));
            return run;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var reason = Message.Of(
                $"报告写不进“{report.Path}”，原有的内容没有改动；请检查文件夹、权限和磁盘空间。",
                $"The report could not be written to '{report.Path}'; what was there is unchanged. Check the folder, its permissions and the space on the disk.");
            return run with { Notifications = [.. run.Notifications, new(NotificationKind.Request, reason)] };
        }
    }

    private void Summarize(LintRun run)
    {
        foreach (var notification in run.AllNotifications) Say(FindingLine.Of(notification, request.Language, new Paint(false)));
        if (request.Verbosity is Verbosity.Quiet) return;
        foreach (var line in RunSummary.Lines(run, _options)) Say(line);
        foreach (var report in request.Reports.Where(r => r.Path is not null)) Say(_says.Of($"{report.Format} 报告：{VisibleText.Of(report.Path!)}", $"{report.Format} report: {VisibleText.Of(report.Path!)}"));
    }

    /// <summary>Below the summary where people read one on standard output; never inside a log for machines.</summary>
    private void ShowStatistics(LintRun run)
    {
        var lines = Statistics.Lines(run, request.Language);
        if (request.Reports.Any(r => r.IsPlainText)) terminal.Write(string.Concat(lines.Select(l => l + "\n").Prepend("\n")));
        else foreach (var line in lines) Say(line);
    }

    private string Elapsed(TimeSpan time)
    {
        var taken = time.TotalSeconds < 1
            ? _says.Of($"{time.TotalMilliseconds:0} 毫秒", $"{time.TotalMilliseconds:0} ms")
            : TimeSpan.FromMilliseconds(Math.Round(time.TotalMilliseconds)).Humanize(2, culture: Culture(_says.Of("zh-CN", "en")), collectionSeparator: " ");
        return _says.Of($"用时 {taken}。", $"Took {taken}.");
    }

    /// <summary>A variable of the environment can forbid all cultures but the invariant one, whatever the program asks for.</summary>
    private static CultureInfo Culture(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }

    private string Full(string path) => Path.GetFullPath(path, terminal.Folder);

    private void Say(string line) => terminal.Error.WriteLine(VisibleText.Of(line));
}
