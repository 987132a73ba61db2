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

    public int Run()
    {
        var watch = Stopwatch.StartNew();
        var search = FileSearch.In(terminal.Folder, request.Paths.Where(p => p != CheckRequest.StandardInput), request.MayLeave);
        var files = WithStandardInput(search.Files);
        var output = new CheckOutput(request, terminal);
        output.RefuseToOverwrite(files);
        var settings = FileSettingsReader.Read(terminal.Folder, files, rules.Rules);
        var results = Check(files, settings);
        var run = new LintRun([.. results.OfType<FileResult>().OrderBy(r => r.Path, StringComparer.Ordinal)], rules.Rules)
        {
            Notifications = [.. search.Notifications, .. settings.Notifications],
            Gate = request.Gate,
            Profile = settings.Profiles,
            Folder = SourceTree.Around(terminal.Folder).Way,
        };
        return output.Write(run, search.PassedOver, watch.Elapsed);
    }

    private IReadOnlyList<FoundFile> WithStandardInput(IReadOnlyList<FoundFile> files)
    {
        if (!request.Paths.Contains(CheckRequest.StandardInput)) return files;
        // An editor sends what is not saved yet: it stands for the file of that name.
        var full = Path.GetFullPath(request.StandardInputName, terminal.Folder);
        return [.. files.Where(f => f.FullPath != full), new StandardInputFile(full, ShownPath.Of(full, terminal.Folder))];
    }

    private FileResult?[] Check(IReadOnlyList<FoundFile> files, FileSettingsReader settings)
    {
        var results = new FileResult?[files.Count];
        var progress = new Progress(terminal, request, files.Count);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = request.Jobs, CancellationToken = terminal.Interrupted };
        var work = Task.Run(() => Parallel.For(0, files.Count, parallel, i =>
        {
            results[i] = Check(files[i], settings);
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
    private FileResult? Check(FoundFile file, FileSettingsReader settings)
    {
        if (settings.For(file.FullPath) is not { } own) return null;
        own = own with { Rules = request.Rules, Encoding = request.Encoding, Limits = request.Limits, Severities = SwitchedOn(own) };
        try
        {
            // Whoever types into standard input may take any time.
            var typed = file is StandardInputFile ? _bytes.Of(terminal.In, file.Path, terminal.Interrupted) : null;
            return TimeLimit.Run(
                own.Limits,
                limits => _linter.Lint(typed ?? _bytes.Of(file), own with { Limits = limits }),
                () => _linter.Overdue(file.Path, own),
                terminal.Interrupted);
        }
        catch (Exception e) when (!terminal.Interrupted.IsCancellationRequested)
        {
            // A fault of ours in one file must not cost the user the findings in all others.
            if (Failure.IsDetailWanted(terminal)) terminal.Error.WriteLine(e);
            return _linter.Lint(InputBytes.Failed(file.Path, Failure.Of(e)), own);
        }
    }

    /// <summary>The severities of a file, with the rules asked for by name as an info where configuration does not say what they are.</summary>
    private IReadOnlyDictionary<string, Severity> SwitchedOn(LintSettings own) => request.SwitchedOn.Count == 0
        ? own.Severities
        : own.Severities.Concat(request.SwitchedOn.Where(id => !own.Severities.ContainsKey(id)).Select(id => KeyValuePair.Create(id, Severity.Info)))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);

    private sealed record StandardInputFile(string FullPath, string Path) : FoundFile(FullPath, Path);
}
