using PlanLint.Engine;
using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Parents;

namespace PlanLint.Cli.Commands;

/// <summary>Reads the plans above those of a run, with the same limits and out of the same folders, each once.</summary>
internal sealed class ParentFiles(Linter linter, RuleSet rules, Terminal terminal)
{
    private readonly SourceTree _tree = SourceTree.Around(terminal.Folder);

    /// <summary>Full path of one that the user named on the command line; null for none.</summary>
    public string? Named { get; init; }

    public bool MayLeave { get; init; }

    public Limits Limits { get; init; } = Limits.Default;

    public TextEncoding Encoding { get; init; }

    /// <summary>Most files to read at once, at least 1.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>What is above each of the files that has a parent, by its path.</summary>
    public IReadOnlyDictionary<string, ParentLink> Of(IEnumerable<ExaminedFile> files) =>
        Of(files.Where(f => f.Parent is not null).Select(f => (f.Path, f.Parent!)));

    /// <summary>What is above each plan, by its path as shown.</summary>
    public IReadOnlyDictionary<string, ParentLink> Of(IEnumerable<(string Path, ParentName Parent)> plans) => ParentSearch.Of(terminal.Folder, plans, Read);

    private ParentPlan[] Read(IReadOnlyList<FoundFile> files)
    {
        var settings = FileSettingsReader.Read(terminal.Folder, files, rules);
        var bytes = new InputBytes(Limits);
        var work = new TimedWork<ParentPlan>(files.Count, Limits, (i, limits) => Read(files[i], bytes, settings, limits), i => ParentPlan.Failed(files[i].Path, Limits.Overdue))
        {
            Broken = (i, fault) => ParentPlan.Failed(files[i].Path, Failure.Told(terminal, fault)),
        };
        return work.Do(Jobs, terminal.Interrupted);
    }

    private ParentPlan Read(FoundFile file, InputBytes bytes, FileSettingsReader settings, Limits limits)
    {
        if (Refusal(file) is { } reason) return ParentPlan.Failed(file.Path, reason);
        if (settings.For(file.FullPath) is not { } own)
            return ParentPlan.Failed(file.Path, Message.Of($"它的领域档案用不了。", $"Its profile cannot be used."));
        return linter.ReadParent(bytes.Of(file), own with { Encoding = Encoding, Limits = limits });
    }

    /// <summary>Why a file must not or cannot be read; null when it may be. Of one outside nothing is told, not even whether it is there.</summary>
    private Message? Refusal(FoundFile file)
    {
        var mayRead = MayLeave || (file.FullPath == Named ? _tree.MayRead(file.FullPath, FileNames.Real(file.FullPath)) : _tree.Holds(file.FullPath));
        if (!mayRead) return Message.Of($"它在仓库以外，没有读取；确实要用请加 --allow-outside。", $"It lies outside of the repository and was not read; add --allow-outside if it is meant.");
        if (Directory.Exists(file.FullPath)) return Message.Of($"这是一个文件夹，请写到方案文件。", $"It is a folder; name the plan file.");
        return File.Exists(file.FullPath) ? null : Message.Of($"找不到这个文件，请检查路径。", $"There is no such file; check the path.");
    }
}
