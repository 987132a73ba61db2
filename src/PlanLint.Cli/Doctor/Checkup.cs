using PlanLint.Cli.Commands;
using PlanLint.Cli.Survey;
using PlanLint.Engine;
using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Cli.Doctor;

/// <summary>Goes the way of check up to the rules, and tells what it met.</summary>
/// <param name="terminal">Where the user stands.</param>
/// <param name="rules">The catalogue.</param>
internal sealed class Checkup(Terminal terminal, RuleSet rules)
{
    private readonly string _folder = terminal.Folder;
    private readonly Lazy<FileSearch> _search = new(() => FileSearch.In(terminal.Folder, ["."]));

    /// <param name="paths">Paths, globs and folders, as check takes them.</param>
    public Diagnosis Of(IReadOnlyList<string> paths)
    {
        var search = FileSearch.In(_folder, paths);
        var others = OtherFiles.In(_folder, paths, search.Files);
        var settings = FileSettingsReader.Read(_folder, search.Files, rules);
        var survey = new FileSurvey(settings);
        IReadOnlyList<FileDiagnosis> files = [.. WithParents([.. search.Files.Select(survey.Look)]).Select(f => new FileDiagnosis(f, ConfigFiles(settings, f.File), NotInSearch(f.File)))];
        var suppressions = new InputBytes(Limits.Default).Suppressions(_folder, search.Files);
        IReadOnlyList<Notification> notifications = [.. search.Notifications, .. settings.Notifications, .. suppressions.Notifications];
        // What is wrong with the configuration of files that check does not look at is no trouble of check.
        var other = new FileSurvey(FileSettingsReader.Read(_folder, others.Readable, rules));
        var readable = others.Readable.Where(f => other.Look(f) is { IsChecked: true, NamesUnits: true }).Select(f => new PassedOver(f.Path, Message.Of($"读得出方案，但名字不是 *.plan.*，写出名字才检查", $"holds a plan, but is not called *.plan.*; name it to check it")));
        return new(files, notifications, [.. search.PassedOver.Where(IsWorthSaying)], [.. readable.Concat(others.Unreadable).OrderBy(p => p.Path, StringComparer.Ordinal)]);
    }

    /// <summary>The files with what is told of parents that cannot be had.</summary>
    private IEnumerable<SurveyedFile> WithParents(IReadOnlyList<SurveyedFile> files)
    {
        var above = new ParentFiles(new(rules, DocumentReader.AllReaders), rules, terminal).Of(files.Where(f => f.Parent is not null).Select(f => (f.File.Path, f.Parent!)));
        return files.Select(f => f.Parent is { } parent
            ? f with { Problems = [.. f.Problems, .. parent.NotCompared(above[f.File.Path].Failure, new(f.File.Path, "", new Region.WholeFile()))] }
            : f);
    }

    private IReadOnlyList<string> ConfigFiles(FileSettingsReader settings, FoundFile file) =>
        [.. settings.Configs.PathsFor(file.FullPath).Select(p => ShownPath.Of(Path.GetFullPath(p), _folder))];

    private Message? NotInSearch(FoundFile file)
    {
        if (!FileNames.IsBelow(file.FullPath, _folder) || _search.Value.Files.Any(f => FileNames.Comparer.Equals(f.FullPath, file.FullPath))) return null;
        var passed = _search.Value.PassedOver.FirstOrDefault(p => file.Path == p.Path || file.Path.StartsWith(p.Path + "/", StringComparison.Ordinal));
        return passed?.Reason ?? Message.Of($"名字不是 *.plan.*，也不是 Word、Excel 文件", $"it is not called *.plan.*, nor is it a Word or Excel file");
    }

    /// <summary>That folders such as <c>.git</c> are passed over is news to nobody.</summary>
    private bool IsWorthSaying(PassedOver passed) =>
        !(Path.GetFileName(passed.Path).StartsWith('.') && Directory.Exists(Path.GetFullPath(passed.Path, _folder)));
}
