using System.Collections.Immutable;
using System.Diagnostics;
using PlanLint.Engine;
using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Cli.Commands;

/// <summary>Does what a request asks: finds the files, checks them, writes the reports, answers the exit code.</summary>
internal sealed class CheckRun(CheckRequest request, RuleSet rules, Terminal terminal)
{
    private readonly Linter _linter = new(rules, DocumentReader.AllReaders);
    private readonly InputBytes _bytes = new(request.Limits);
    private FileFixes? _fixes;

    public int Run()
    {
        _fixes = request.Fix is { } fix ? new(fix, request, _linter, terminal) : null;
        var watch = Stopwatch.StartNew();
        var (run, passedOver) = Lint();
        if (request.Baseline is not null) run = new BaselineFile(request.Baseline, terminal).Mark(run, request);
        var exitCode = new CheckOutput(request, terminal).Write(run, passedOver, watch.Elapsed);
        return request.Fix is { IsDiff: true } ? Differs(run) : exitCode;
    }

    /// <summary>Finds the files and checks them, and answers the run with what was passed over.</summary>
    /// <exception cref="UsageException">A report would take the place of a file to check.</exception>
    public (LintRun Run, IReadOnlyList<PassedOver> PassedOver) Lint()
    {
        var search = FileSearch.In(terminal.Folder, request.Paths.Where(p => p != CheckRequest.StandardInput), request.MayLeave);
        var files = WithStandardInput(search.Files);
        new CheckOutput(request, terminal).RefuseToOverwrite(files);
        _fixes?.RefuseToOverwrite(files);
        var settings = FileSettingsReader.Read(terminal.Folder, files, rules.Rules);
        var suppressions = _bytes.Suppressions(terminal.Folder, files);
        IReadOnlyList<ExaminedFile> examined = [.. Examine(files, file => settings.For(file.FullPath) is { } own ? own with { Suppressions = suppressions.For(file.FullPath) } : null).OfType<ExaminedFile>()];
        var finished = _fixes?.Finish(examined);
        var run = new LintRun(_linter.Conclude([.. (finished?.Files ?? examined).OrderBy(f => f.Path, StringComparer.Ordinal)]), rules.Rules)
        {
            Notifications = [.. search.Notifications, .. settings.Notifications, .. suppressions.Notifications, .. finished?.Notifications ?? []],
            Fixes = finished?.Counts ?? [],
            Gate = request.Gate,
            Profile = settings.Profiles,
            Folder = SourceTree.Around(terminal.Folder).Way,
        };
        return (run, search.PassedOver);
    }

    /// <summary>A diff is not about the gate: it asks whether there is anything to fix.</summary>
    private int Differs(LintRun run) => !run.IsComplete ? CommandLine.NotChecked : _fixes!.WouldChange ? 1 : 0;

    private IReadOnlyList<FoundFile> WithStandardInput(IReadOnlyList<FoundFile> files)
    {
        if (!request.Paths.Contains(CheckRequest.StandardInput)) return files;
        // An editor sends what is not saved yet: it stands for the file of that name.
        var full = Path.GetFullPath(request.StandardInputName, terminal.Folder);
        return [.. files.Where(f => f.FullPath != full), new StandardInputFile(full, ShownPath.Of(full, terminal.Folder))];
    }

    private ExaminedFile?[] Examine(IReadOnlyList<FoundFile> files, Func<FoundFile, LintSettings?> settings)
    {
        var results = new ExaminedFile?[files.Count];
        var progress = new Progress(terminal, request, files.Count);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = request.Jobs, CancellationToken = terminal.Interrupted };
        var work = Task.Run(() => Parallel.For(0, files.Count, parallel, i =>
        {
            results[i] = Examine(files[i], settings);
            progress.Step();
        }));
        try
        {
            // Whoever presses Ctrl+C does not want to wait for the files that are being checked.
            work.Wait(terminal.Interrupted);
        }
        finally
        {
            progress.Clear();
        }

        return results;
    }

    /// <summary>Null when the file's profile cannot be used; the settings say so.</summary>
    private ExaminedFile? Examine(FoundFile file, Func<FoundFile, LintSettings?> settings)
    {
        if (settings(file) is not { } own) return null;
        own = own with { Rules = request.Rules, Encoding = request.Encoding, Limits = request.Limits, Severities = SwitchedOn(own), AsOf = request.AsOf.Day, ShowsSuppressed = request.ShowsSuppressed };
        try
        {
            // Whoever types into standard input may take any time.
            var typed = file is StandardInputFile ? _bytes.Of(terminal.In, file.Path, terminal.Interrupted) : null;
            return TimeLimit.Run(own.Limits, limits => Examine(file, typed ?? _bytes.Of(file), own with { Limits = limits }), () => _linter.Overdue(file.Path, own), terminal.Interrupted);
        }
        catch (Exception e) when (!terminal.Interrupted.IsCancellationRequested)
        {
            // A fault of ours in one file must not cost the user the findings in all others.
            if (Failure.IsDetailWanted(terminal)) terminal.Error.WriteLine(e);
            return _linter.Examine(InputBytes.Failed(file.Path, Failure.Of(e)), own with { Suppressions = [] });
        }
    }

    private ExaminedFile Examine(FoundFile file, InputFile input, LintSettings own) => _fixes is null ? _linter.Examine(input, own) : _fixes.Examine(file, input, own);

    /// <summary>The severities of a file, with the rules asked for by name as an info where configuration does not say what they are.</summary>
    private IReadOnlyDictionary<string, Severity> SwitchedOn(LintSettings own) => request.SwitchedOn.Count == 0
        ? own.Severities
        : own.Severities.Concat(request.SwitchedOn.Where(id => !own.Severities.ContainsKey(id)).Select(id => KeyValuePair.Create(id, Severity.Info)))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);

    private sealed record StandardInputFile(string FullPath, string Path) : FoundFile(FullPath, Path);
}
