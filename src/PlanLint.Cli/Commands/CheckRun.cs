using System.Diagnostics;
using PlanLint.Engine;
using PlanLint.Files;
using PlanLint.Formats;

namespace PlanLint.Cli.Commands;

/// <summary>Does what a request asks: finds the files, checks them, writes the reports, answers the exit code.</summary>
internal sealed class CheckRun(CheckRequest request, RuleSet rules, Terminal terminal)
{
    private readonly InputBytes _bytes = new(Limits.Default.FileBytes);

    public int Run()
    {
        var watch = Stopwatch.StartNew();
        var search = FileSearch.In(terminal.Folder, request.Paths.Where(p => p != CheckRequest.StandardInput));
        var files = WithStandardInput(search.Files);
        var output = new CheckOutput(request, terminal);
        output.RefuseToOverwrite(files);
        var settings = FileSettingsReader.Read(terminal.Folder, files, rules, request.Packs);
        var results = Check(files, settings);
        var run = new LintRun([.. results.OfType<FileResult>().OrderBy(r => r.Path, StringComparer.Ordinal)], settings.Rules.Rules)
        {
            Notifications = [.. search.Notifications, .. settings.Notifications],
            Gate = request.Gate,
            Profile = string.Join(", ", results.Select(r => r?.Profile?.Name).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
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
        var catalogue = settings.Rules.Rules;
        var chosen = RuleChoice.Of(request.Select, request.Ignore, catalogue);
        var switchedOn = RuleChoice.SwitchedOn(request.Select, catalogue);
        var linter = new Linter(settings.Rules, DocumentReader.AllReaders);
        var progress = new Progress(terminal, request, files.Count);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = request.Jobs, CancellationToken = terminal.Interrupted };
        var work = Task.Run(() => Parallel.For(0, files.Count, parallel, i =>
        {
            results[i] = settings.For(files[i].FullPath) is { } own
                ? Check(files[i], linter, own with { Rules = Both(chosen, own.Rules), SwitchedOn = switchedOn, Encoding = request.Encoding })
                : null;
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

    /// <summary>The ids in both; null stands for all.</summary>
    private static IReadOnlySet<string>? Both(IReadOnlySet<string>? a, IReadOnlySet<string>? b) => a is null || b is null ? a ?? b : a.Intersect(b).ToHashSet(StringComparer.Ordinal);

    private FileResult Check(FoundFile file, Linter linter, LintSettings own)
    {
        try
        {
            return linter.Lint(file is StandardInputFile ? _bytes.Of(terminal.In, file.Path) : _bytes.Of(file), own);
        }
        catch (Exception e)
        {
            // A fault of ours in one file must not cost the user the findings in all others.
            if (Failure.IsDetailWanted(terminal)) terminal.Error.WriteLine(e);
            return linter.Lint(InputBytes.Failed(file.Path, Failure.Of(e)), own);
        }
    }

    private sealed record StandardInputFile(string FullPath, string Path) : FoundFile(FullPath, Path);
}
