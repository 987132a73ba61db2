using PlanLint.Config;
using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Profiles;
using PlanLint.Reports;

namespace PlanLint.Cli.Commands;

/// <summary>Finds one profile, by id, by path or by the plan it holds for, and prints it.</summary>
internal sealed class ProfileShow(Terminal terminal, Language language)
{
    private readonly Wording _says = new(language);

    /// <summary>Id or path as the user wrote it, or null.</summary>
    public string? Name { get; init; }

    /// <summary>A plan as the user wrote it, or null.</summary>
    public string? Plan { get; init; }

    /// <summary>Whether all that it extends belongs to it.</summary>
    public bool IsEffective { get; init; }

    public bool IsJson { get; init; }

    /// <summary>0: printed. 2: the profile cannot be used.</summary>
    public int Run()
    {
        if ((Name is null) == (Plan is null))
            throw new UsageException(Message.Of($"请写明看哪份档案：标识、路径，或者 --for 方案文件，三者取一。", $"Say which profile: an id, a path, or --for and a plan; one of the three."));
        return Plan is null ? Print(Reference(Name!)) : PrintFor(Plan);
    }

    private ProfileReference Reference(string name)
    {
        var isPath = name.IndexOfAny(['/', '\\']) >= 0 || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        return new(isPath ? FolderPath.Of(Path.GetFullPath(name, terminal.Folder)) : name, isPath);
    }

    private int PrintFor(string plan)
    {
        var full = Path.GetFullPath(plan, terminal.Folder);
        var file = new FoundFile(full, ShownPath.Of(full, terminal.Folder));
        var settings = FileSettingsReader.Read(terminal.Folder, [file], terminal.Rules ?? BuiltIn.Rules());
        var own = settings.For(full);
        foreach (var notification in settings.Notifications) Say(notification.Text, notification.At);
        if (settings.ReferenceFor(full) is { } stated) return own is null || settings.Notifications.Count > 0 ? CommandLine.NotChecked : Print(stated);

        // Nothing is set: the plan itself says of which field it is.
        var document = new DocumentReader(DocumentReader.AllReaders).Read(new InputBytes(own!.Limits).Of(file), own.Encoding, own.Limits);
        var (mapped, applied) = PlanReading.Of(document, own);
        foreach (var problem in document.Problems.Concat(mapped.Problems)) Say(problem.Reason, problem.At);
        if (applied is null) throw new UsageException(Message.Of($"“{plan}”没有读成方案，看不出用哪份档案。", $"'{plan}' could not be read as a plan, so its profile is not known."));
        terminal.Error.WriteLine(_says.Of($"{applied.Name}：", $"{applied.Name}: ") + ProfileChoiceWords.Why(applied.Choice).In(language));
        return Print(new(applied.Profile.Id, IsPath: false));
    }

    private int Print(ProfileReference reference)
    {
        var folder = reference.IsPath ? Path.GetDirectoryName(reference.Name)! : terminal.Folder;
        var tree = SourceTree.Around(folder);
        var files = new ProfileFiles(BuiltIn.Assembly, tree.Root);
        var (text, problem) = files.Open(reference);
        if (text is null) throw new UsageException(problem!);
        var levels = (terminal.Rules ?? BuiltIn.Rules()).Rules.ToDictionary(r => r.Id, r => r.Severity, StringComparer.OrdinalIgnoreCase);
        var load = ProfileLoader.Load(text, files, levels);
        if (load.Effective is not { } whole)
        {
            foreach (var found in load.Problems.Select(p => ConfigNotice.Of(p, terminal.Folder, tree))) Say(found.Text, found.At);
            return CommandLine.NotChecked;
        }

        if (!IsEffective) terminal.Write(text.Json.EndsWith('\n') ? text.Json : text.Json + "\n");
        else if (IsJson) terminal.Write(whole.ToJson(Shown));
        else terminal.Write($"# {string.Join(" → ", whole.Files.Select(Shown))}\n{whole.ToText(Shown)}");
        return 0;
    }

    private string Shown(string path) => VisibleText.Of(Path.IsPathFullyQualified(path) ? ShownPath.Of(Path.GetFullPath(path), terminal.Folder) : path);

    private void Say(Message text, Location? at) =>
        terminal.Error.WriteLine($"{(at is null ? "plan-lint" : FindingLine.Place(at, language))}: {VisibleText.Of(text.In(language))}");
}
