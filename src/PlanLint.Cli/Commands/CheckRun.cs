using System.Diagnostics;
using System.Globalization;
using Humanizer;
using PlanLint.Config;
using PlanLint.Engine;
using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Cli.Commands;

/// <summary>Does what a request asks: finds the files, checks them, writes the reports, answers the exit code.</summary>
internal sealed class CheckRun(CheckRequest request, RuleSet rules, Terminal terminal)
{
    private const string StandardInput = "-";

    private readonly Linter _linter = new(rules, Linter.AllReaders);

    public int Run()
    {
        var clock = Stopwatch.StartNew();
        var root = GitRepository.RootOf(terminal.Folder) ?? terminal.Folder;
        var search = FileSearch.In(terminal.Folder, request.Paths.Where(p => p != StandardInput));
        IReadOnlyList<FoundFile> files = request.Paths.Contains(StandardInput)
            ? [.. search.Files, new FoundFile(Path.GetFullPath(request.StandardInputName, terminal.Folder), request.StandardInputName)]
            : [.. search.Files];
        var names = new ConfigVocabulary([.. rules.Rules.Select(r => r.Id)], Profiles.BuiltInProfiles.Ids(BuiltIn.Assembly), KnownOptions.All);
        var configs = EditorConfigs.Read(root, files.Select(f => f.FullPath), names, p => File.Exists(p) ? File.ReadAllText(p) : null);
        var settings = new FileSettingsReader(configs, rules.Rules, Shown);
        var results = files.AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Min(request.Jobs, 512)).Select(f => Check(f, settings)).ToList();
        var run = new LintRun([.. results.OfType<FileResult>().OrderBy(r => r.Path, StringComparer.Ordinal)], rules.Rules)
        {
            Notifications = [.. search.Notifications, .. configs.Problems.Select(Notice), .. settings.Problems.Select(Notice)],
            Gate = request.Gate,
            Profile = settings.Profiles,
        };
        WriteReports(run);
        if (request.IsDetailed) TellPassedOver(search);
        if (!request.IsQuiet) terminal.Error.WriteLine(Elapsed(clock.Elapsed));
        return run.ExitCode;
    }

    private void TellPassedOver(FileSearch search)
    {
        foreach (var passed in search.PassedOver)
        {
            var (path, reason) = (VisibleText.Of(passed.Path), passed.Reason.In(request.Language));
            terminal.Error.WriteLine(new Wording(request.Language).Of($"略过 {path}：{reason}。", $"Passed over {path}: {reason}."));
        }
    }

    private FileResult? Check(FoundFile file, FileSettingsReader settings)
    {
        if (settings.For(file.FullPath) is not { } forFile) return null;
        return _linter.Lint(Read(file), forFile with { Rules = request.Rules, Encoding = request.Encoding });
    }

    private InputFile Read(FoundFile file)
    {
        if (file.Path == request.StandardInputName && request.Paths.Contains(StandardInput))
        {
            using var bytes = new MemoryStream();
            terminal.In.CopyTo(bytes);
            return new(file.Path, bytes.ToArray());
        }

        try
        {
            var info = new FileInfo(file.FullPath);
            return info.Length > Limits.Default.FileBytes ? new(file.Path, default) { Failure = InputFailure.TooLarge(info.Length, Limits.Default.FileBytes) } : new(file.Path, File.ReadAllBytes(file.FullPath));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(file.Path, default) { Failure = InputFailure.Of(e) };
        }
    }

    private void WriteReports(LintRun run)
    {
        var options = new ReportOptions(request.Language, request.Show, request.Color);
        foreach (var (format, path) in request.Reports)
        {
            var report = ReportFormats.Create(format, options with { Color = request.Color && path is null })!;
            if (path is null) report.Write(run, terminal.Out);
            else WriteFile(report, run, path);
        }
    }

    private void WriteFile(IReport report, LintRun run, string path)
    {
        try
        {
            AtomicFile.Write(Path.GetFullPath(path, terminal.Folder), stream => report.Write(run, stream));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Message.Of($"报告写不进“{path}”，原有文件没有改动，请检查文件夹和权限。", $"The report could not be written to '{path}'; what was there is unchanged. Check the folder and its permissions."));
        }
    }

    private Notification Notice(ConfigProblem problem) => new(NotificationKind.Configuration, problem.Message)
    {
        At = new(Shown(problem.Path), "", PlaceIn(problem)),
    };

    private static Region PlaceIn(ConfigProblem problem)
    {
        if (!File.Exists(problem.Path)) return new Region.WholeFile();
        var source = new SourceText(problem.Path, File.ReadAllText(problem.Path));
        if (problem.At.Line > source.LineCount) return new Region.WholeFile();
        var line = source.Line(problem.At.Line);
        var start = Math.Min(line.Start + problem.At.Column - 1, line.End);
        return new Region.Text(source, TextSpan.Between(start, line.End));
    }

    private string Shown(string full)
    {
        var relative = Path.GetRelativePath(terminal.Folder, full).Replace('\\', '/');
        return relative.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(full) ? full : relative;
    }

    private string Elapsed(TimeSpan time)
    {
        var seconds = time.TotalSeconds < 1
            ? new Wording(request.Language).Of($"{time.TotalMilliseconds:0} 毫秒", $"{time.TotalMilliseconds:0} ms")
            : time.Humanize(2, culture: CultureInfo.GetCultureInfo(request.Language is Language.Chinese ? "zh-CN" : "en"));
        return new Wording(request.Language).Of($"用时 {seconds}。", $"Took {seconds}.");
    }
}
