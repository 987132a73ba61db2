using System.Diagnostics;
using PlanLint.Cli.Cache;
using PlanLint.Cli.Git;
using PlanLint.Engine;
using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary>Does what a request asks: finds the files, checks them, writes the reports, answers the exit code.</summary>
internal sealed class CheckRun(CheckRequest request, RuleSet rules, Terminal terminal)
{
    private readonly InputBytes _bytes = new(request.Limits);
    private FileFixes? _fixes;
    private OldEditions? _old;
    private ResultCache? _cache;

    public int Run()
    {
        var watch = Stopwatch.StartNew();
        var (run, passedOver) = Lint();
        if (request.Baseline is not null) run = new BaselineFile(request.Baseline, terminal).Mark(run, request);
        var told = request with { Notices = [.. request.Notices, .. _old?.Notice is { } notice ? [notice] : (IEnumerable<Message>)[]] };
        var exitCode = new CheckOutput(told, terminal).Write(run, passedOver, watch.Elapsed);
        return request.Fix is { IsDiff: true } ? Differs(run) : exitCode;
    }

    /// <summary>Finds the files and checks them, and answers the run with what was passed over.</summary>
    /// <exception cref="UsageException">A report would take the place of a file to check.</exception>
    public (LintRun Run, IReadOnlyList<PassedOver> PassedOver) Lint()
    {
        var search = FileSearch.In(terminal.Folder, request.Paths.Where(p => p != CheckRequest.StandardInput), request.MayLeave);
        var changed = request.Since is { } revision ? Revision.Of(revision, terminal).Changed(search.Files, _bytes) : search.Files;
        var files = WithStandardInput(changed);
        _old = OldEditions.Of(request, files, terminal, _bytes);
        new CheckOutput(request, terminal).RefuseToOverwrite([.. search.Files, .. files, .. _old?.File is { } old ? [old] : (IEnumerable<FoundFile>)[]]);
        var settings = FileSettingsReader.Read(terminal.Folder, files, rules, request.Packs);
        var suppressions = _bytes.Suppressions(terminal.Folder, files);
        var catalogue = settings.Rules.Rules;
        var chosen = RuleChoice.Of(request.Select, request.Ignore, catalogue);
        var switchedOn = RuleChoice.SwitchedOn(request.Select, catalogue);
        var linter = new Linter(settings.Rules, DocumentReader.AllReaders) { Threads = Math.Max(1, request.Jobs / Math.Max(1, files.Count)), Times = request.Times };
        _fixes = request.Fix is { } fix ? new(fix, request, linter, terminal) : null;
        _fixes?.RefuseToOverwrite(files);
        // What is fixed is examined again and again, with texts that are on no disk.
        _cache = _fixes is null ? ResultCache.Open(request, linter, settings.Packs, terminal) : null;
        new CheckOutput(request, terminal).Prepare();
        IReadOnlyList<CheckedFile> done = [.. Check(files, linter, file => settings.For(file.FullPath) is { } own
            ? own with { Suppressions = suppressions.For(file.FullPath), Rules = Both(chosen, own.Rules), SwitchedOn = switchedOn }
            : null).OfType<CheckedFile>()];
        _cache?.Close();
        IReadOnlyList<ExaminedFile> waiting = [.. done.Select(f => f.Waiting).OfType<ExaminedFile>()];
        var finished = _fixes?.Finish(waiting);
        IReadOnlyList<ExaminedFile> compared = [.. (finished?.Files ?? waiting).OrderBy(f => f.Path, StringComparer.Ordinal)];
        IReadOnlyList<FileResult> results = [.. done.Select(f => f.Result).OfType<FileResult>().Concat(Concluding(() => Conclude(compared, linter))).OrderBy(f => f.Path, StringComparer.Ordinal)];
        var run = new LintRun(results, catalogue)
        {
            Notifications = [.. search.Notifications, .. settings.Notifications, .. suppressions.Notifications, .. finished?.Notifications ?? []],
            Fixes = finished?.Counts ?? [],
            Gate = request.Gate,
            Since = request.Since is null ? null : new(request.Since, search.Files.Count - changed.Count),
            Profile = string.Join(", ", results.Select(r => r.Profile?.Name).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
            Folder = SourceTree.Around(terminal.Folder).Way,
        };
        return (run, search.PassedOver);
    }

    /// <summary>To compare the plans may take as long as to read them all.</summary>
    private IReadOnlyList<FileResult> Conclude(IReadOnlyList<ExaminedFile> files, Linter linter)
    {
        if (files.Count == 0) return [];
        var seconds = Math.Min((long)request.Limits.Seconds * files.Count, FileLimit.Seconds.Most);
        var parents = Parents(linter).Of(files);
        return new TimedWork<IReadOnlyList<FileResult>>(
            1,
            request.Limits with { Seconds = (int)seconds },
            (_, limits) => linter.Conclude(files, parents, limits.Deadline),
            _ => linter.Conclude(files, parents, new(canceled: true))).Do(1, terminal.Interrupted)[0];
    }

    private T Concluding<T>(Func<T> work) => request.Times is { } times ? times.Stage("conclude", work) : work();

    /// <summary>A diff is not about the gate: it asks whether there is anything to fix.</summary>
    private int Differs(LintRun run) => !run.IsComplete ? CommandLine.NotChecked : _fixes!.WouldChange ? 1 : 0;

    private ParentFiles Parents(Linter linter) =>
        new(linter, rules, terminal) { Named = request.Parent, MayLeave = request.MayLeave, Limits = request.Limits, Encoding = request.Encoding, Jobs = request.Jobs };

    private IReadOnlyList<FoundFile> WithStandardInput(IReadOnlyList<FoundFile> files)
    {
        if (!request.Paths.Contains(CheckRequest.StandardInput)) return files;
        // An editor sends what is not saved yet: it stands for the file of that name.
        var full = Path.GetFullPath(request.StandardInputName, terminal.Folder);
        return [.. files.Where(f => f.FullPath != full), new StandardInputFile(full, ShownPath.Of(full, terminal.Folder))];
    }

    private CheckedFile?[] Check(IReadOnlyList<FoundFile> files, Linter linter, Func<FoundFile, LintSettings?> settings)
    {
        // Whoever types into standard input may take any time, so it is read before any clock starts.
        var typed = files.OfType<StandardInputFile>().FirstOrDefault(f => settings(f) is not null) is { } input ? Typed(input) : null;
        var progress = new Progress(terminal, request, files.Count);
        var work = new TimedWork<CheckedFile?>(
            files.Count,
            request.Limits,
            (i, limits) => Check(files[i], typed, linter, settings(files[i]), limits),
            i => settings(files[i]) is { } own ? Checked(linter.Overdue(files[i].Path, Own(own, request.Limits)), linter) : null)
        {
            // A fault of ours in one file must not cost the user the findings in all others.
            Broken = (i, fault) => Checked(linter.Examine(Failed(files[i], fault), Own(settings(files[i])!, request.Limits) with { Suppressions = [] }), linter),
            Done = file => progress.Step(file?.FindingCount ?? 0),
        };
        try
        {
            return work.Do(request.Jobs, terminal.Interrupted);
        }
        finally
        {
            progress.Clear();
        }
    }

    private InputFile Typed(StandardInputFile file)
    {
        try
        {
            return _bytes.Of(terminal.In, file.Path, terminal.Interrupted);
        }
        catch (Exception e) when (!terminal.Interrupted.IsCancellationRequested)
        {
            return Failed(file, e);
        }
    }

    private InputFile Failed(FoundFile file, Exception fault) => InputBytes.Failed(file.Path, Failure.Told(terminal, fault));

    /// <summary>The ids in both; null stands for all.</summary>
    private static IReadOnlySet<string>? Both(IReadOnlySet<string>? a, IReadOnlySet<string>? b) => a is null || b is null ? a ?? b : a.Intersect(b).ToHashSet(StringComparer.Ordinal);

    /// <summary>Null when the file's profile cannot be used; the settings say so.</summary>
    private CheckedFile? Check(FoundFile file, InputFile? typed, Linter linter, LintSettings? settings, Limits limits)
    {
        if (settings is null) return null;
        var own = Own(settings, limits) with { Against = _old?.Of(file) };
        var input = file is StandardInputFile ? typed! : _bytes.Of(file);
        return Checked(
            _fixes is not null ? _fixes.Examine(file, input, own)
            : _cache is not null && file is not StandardInputFile ? _cache.Examine(input, own)
            : linter.Examine(input, own),
            linter);
    }

    private LintSettings Own(LintSettings settings, Limits limits) => settings with
    {
        Encoding = request.Encoding,
        Limits = limits,
        AsOf = request.AsOf.Day,
        ShowsSuppressed = request.ShowsSuppressed,
        Parent = request.Parent ?? settings.Parent,
    };

    /// <summary>What is fixed is written first, when all files are examined.</summary>
    private CheckedFile Checked(ExaminedFile examined, Linter linter) =>
        _fixes is null && linter.IsAlone(examined) ? new(null, Concluding(() => linter.Conclude([examined])[0])) : new(examined, null);

    private sealed record StandardInputFile(string FullPath, string Path) : FoundFile(FullPath, Path);
}
