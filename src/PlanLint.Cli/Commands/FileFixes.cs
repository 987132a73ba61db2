using System.Collections.Concurrent;
using PlanLint.Files;
using PlanLint.Fixes;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Cli.Commands;

/// <summary>Fixes files in memory while they are checked, and writes or shows what has changed when all were.</summary>
internal sealed class FileFixes(FixRequest fixes, CheckRequest request, Linter linter, Terminal terminal)
{
    private readonly Fixer _fixer = new(linter);
    private readonly ConcurrentDictionary<string, (FoundFile File, FixedFile Fixed, LintSettings Settings)> _fixed = new(StringComparer.Ordinal);

    /// <summary>Whether a file would be changed. Known once all are finished.</summary>
    public bool WouldChange { get; private set; }

    /// <summary>The copy must be of one file and must not take the place of anything.</summary>
    /// <exception cref="UsageException">It would.</exception>
    public void RefuseToOverwrite(IReadOnlyList<FoundFile> files)
    {
        if (fixes.Output is null) return;
        var target = OutputPath.Of(fixes.Output, terminal.Folder);
        if (files.Count > 1)
            throw new UsageException(Message.Of($"-o 一次只能写一个文件，这里有 {files.Count} 个，请写明要修改哪一个。", $"-o writes one file, and there are {files.Count}; name the one to fix."));
        if (files.Any(f => FileNames.Comparer.Equals(FileNames.Real(f.FullPath), FileNames.Real(target))))
            throw new UsageException(Message.Of($"“{fixes.Output}”就是要修改的文件，请换一个名字。", $"'{fixes.Output}' is the file to fix; give another name."));
        if (File.Exists(target) || Directory.Exists(target))
            throw new UsageException(Message.Of($"“{fixes.Output}”已经存在，没有改动，请换一个名字。", $"'{fixes.Output}' exists and was not changed; give another name."));
        if (request.Reports.Any(r => r.Path is not null && FileNames.Comparer.Equals(Full(r.Path), target)))
            throw new UsageException(Message.Of($"报告和修改后的文件不能都写入“{fixes.Output}”。", $"The report and the fixed file cannot both go to '{fixes.Output}'."));
    }

    /// <summary>Checks a file and fixes it in memory; answers what is reported unless the change cannot be written.</summary>
    public ExaminedFile Examine(FoundFile file, InputFile input, LintSettings settings)
    {
        var result = _fixer.Fix(input, settings, fixes.Most);
        // A file that was given up must not be written by a thread that did not hear of it.
        settings.Limits.Deadline.ThrowIfCancellationRequested();
        if (result.IsChanged || result.NotWritable > 0) _fixed[file.Path] = (file, result, settings);
        return fixes.IsDiff ? result.Before : result.After;
    }

    /// <summary>Writes or shows what has changed, and answers the files as they are to be reported.</summary>
    public FinishedFixes Finish(IReadOnlyList<ExaminedFile> files)
    {
        var results = files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        var counts = new List<FixCount>();
        var notifications = new List<Notification>();
        foreach (var (file, changed, settings) in _fixed.Values.Where(f => results.ContainsKey(f.File.Path)).OrderBy(f => f.File.Path, StringComparer.Ordinal))
        {
            terminal.Interrupted.ThrowIfCancellationRequested();
            if (Obstacle(changed) is { } obstacle)
            {
                results[file.Path] = changed.Before;
                terminal.Error.WriteLine($"{VisibleText.Of(file.Path)}: {VisibleText.Of(obstacle.In(request.Language))}");
            }
            else if (fixes.IsDiff)
            {
                Show(file, changed, counts);
            }
            else if (Write(file, changed) is { } trouble)
            {
                results[file.Path] = changed.Before;
                notifications.Add(new(NotificationKind.Request, trouble) { At = new(fixes.Output ?? file.Path, "", new Region.WholeFile()) });
            }
            else
            {
                if (fixes.Output is { } copy) results[file.Path] = linter.Examine(new InputFile(ShownPath.Of(Full(copy), terminal.Folder), changed.Content), settings);
                counts.Add(new(results[file.Path].Path, changed.Findings, changed.Places, IsWritten: true));
            }
        }

        if (fixes.Output is { } unwritten && counts.Count == 0 && notifications.Count == 0 && results.Count > 0 && request.Verbosity > Verbosity.Quiet)
            terminal.Error.WriteLine(Message.Of($"没有可以自动修改的地方，没有写出“{unwritten}”。", $"There is nothing to fix, so '{unwritten}' was not written.").In(request.Language));
        return new([.. results.Values], counts, notifications);
    }

    private void Show(FoundFile file, FixedFile changed, List<FixCount> counts)
    {
        WouldChange = true;
        counts.Add(new(file.Path, changed.Findings, changed.Places, IsWritten: false));
        terminal.Write(UnifiedDiff.Of(changed.Before.Source!, changed.After.Source!, request.Language, new(request.Color)));
    }

    private Message? Write(FoundFile file, FixedFile changed)
    {
        if (fixes.Output is null) return FileReplacement.Write(file.FullPath, terminal.Folder, changed.Original.Content, changed.Content);
        try
        {
            AtomicFile.Write(OutputPath.Of(fixes.Output, terminal.Folder), stream => new InterruptibleStream(stream, terminal.Interrupted).Write(changed.Content.Span));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Message.Of($"修改后的文件没有写成，请检查文件夹和权限。", $"The fixed file could not be written; check the folder and its permissions.");
        }
    }

    /// <summary>Why the file cannot be written as it was asked for; null when it can. Its findings stand, so this is no trouble of the run.</summary>
    private Message? Obstacle(FixedFile file) =>
        file.NotWritable > 0 ? NotWritable(file) : !fixes.IsDiff && fixes.Output is null && file.Kind is FileKind.Xlsx or FileKind.Docx ? NeedsCopy(file) : null;

    private static Message NotWritable(FixedFile file) => file.Kind is FileKind.Pdf
        ? Message.Of($"有 {file.NotWritable} 个问题可以自动修改，但 PDF 文件不能改写，请修改生成它的原文件。", $"{file.NotWritable} of the findings could be fixed, but a PDF file cannot be written; change the document it was made from.")
        : Message.Of($"有 {file.NotWritable} 个问题可以自动修改，但这种文件不能改写。", $"{file.NotWritable} of the findings could be fixed, but this kind of file cannot be written.");

    private static Message NeedsCopy(FixedFile file) => Message.Of(
        $"有 {file.Findings} 个问题可以自动修改；Word 和 Excel 文件不原地改写，请用 -o 写到一个新文件。",
        $"{file.Findings} of the findings could be fixed; Word and Excel files are not changed in place, so name a new file with -o.");

    private string Full(string path) => Path.GetFullPath(path, terminal.Folder);
}
