using System.Collections.Concurrent;
using System.Collections.Immutable;
using PlanLint.Config;
using PlanLint.Engine;
using PlanLint.Files;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Cli;

/// <summary>Turns what <c>.editorconfig</c> says about a file into the linter's settings. Each profile is loaded once. Safe on any number of threads.</summary>
internal sealed class FileSettingsReader
{
    private readonly ConcurrentDictionary<ProfileReference, Lazy<ProfileLoad>> _profiles = new();
    private readonly IReadOnlyList<RuleInfo> _rules;
    private readonly string _folder;
    private readonly SourceTree _tree;
    private readonly EditorConfigs _configs;
    private readonly SortedDictionary<string, Message> _unreadable = new(StringComparer.Ordinal);

    private FileSettingsReader(string folder, IReadOnlyList<FoundFile> files, IReadOnlyList<RuleInfo> rules)
    {
        (_folder, _tree) = (folder, SourceTree.Around(folder));
        _rules = rules;
        var names = new ConfigVocabulary([.. rules.Select(r => r.Id)], BuiltInProfiles.Ids(BuiltIn.Assembly), KnownOptions.All);
        _configs = EditorConfigs.Read(_tree.Root, files.Select(f => f.FullPath), names, ReadText);
    }

    /// <summary>What is wrong with the configuration and with the profiles loaded so far, in a fixed order.</summary>
    public IReadOnlyList<Notification> Notifications =>
    [
        .. _unreadable.Select(u => ConfigNotice.Unreadable(u.Key, u.Value, _folder)),
        .. _configs.Problems.Concat(Loaded.SelectMany(p => p.Problems).OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.At.Line).ThenBy(p => p.At.Column))
            .Select(p => ConfigNotice.Of(p, _folder, _tree)),
    ];

    /// <summary>Ids and versions of the profiles in use.</summary>
    public string Profiles => string.Join(", ", Loaded.Select(p => p.Profile).OfType<Profile>().Select(p => $"{p.Id}@{p.Version}").Order(StringComparer.Ordinal));

    private IEnumerable<ProfileLoad> Loaded => _profiles.Values.Select(p => p.Value);

    /// <summary>Reads what holds for some files.</summary>
    /// <param name="folder">Full path of the working directory.</param>
    /// <param name="files">The files.</param>
    /// <param name="rules">The catalogue.</param>
    public static FileSettingsReader Read(string folder, IReadOnlyList<FoundFile> files, IReadOnlyList<RuleInfo> rules) => new(folder, files, rules);

    /// <summary>The settings for a file; null when its profile cannot be used, so that it must not be checked.</summary>
    public LintSettings? For(string fullPath)
    {
        var file = _configs.For(fullPath);
        var reference = file.Profile ?? new(KnownOptions.Profile.Default, IsPath: false);
        if (_profiles.GetOrAdd(reference, r => new(() => Load(r))).Value.Profile is not { } profile) return null;
        var changed = _rules
            .Select(r => (r.Id, r.Severity, Configured: file.SeverityOf(r.Id, r.Category, r.Severity)))
            .Where(r => r.Configured != r.Severity)
            .ToImmutableSortedDictionary(r => r.Id, r => r.Configured, StringComparer.Ordinal);
        return new(profile) { Severities = changed, Options = Options(file) };
    }

    private static RuleOptions Options(FileSettings file) => new()
    {
        TargetScope = Enum.Parse<TargetScope>(file.ChoiceOf(KnownOptions.TargetScope), ignoreCase: true),
        FirstResponsibleLeads = file.ChoiceOf(KnownOptions.LeadUnit) == "first_responsible",
        IncludeSafeguards = file.IsOn(KnownOptions.IncludeSafeguards),
        ReportApproximate = file.ChoiceOf(KnownOptions.Approximate) == "report",
        RangeMark = file.ChoiceOf(KnownOptions.RangeMark) == "dash" ? "—" : "～",
        DuplicateMinLength = file.CountOf(KnownOptions.DuplicateMinLength),
        RepeatedSentenceMinLength = file.CountOf(KnownOptions.RepeatedSentenceMinLength),
        TaskSimilarity = file.CountOf(KnownOptions.TaskSimilarity),
        RepeatedClauseMinLength = file.CountOf(KnownOptions.RepeatedClauseMinLength),
        SimilarPercent = file.CountOf(KnownOptions.SimilarPercent),
        ContainedPercent = file.CountOf(KnownOptions.ContainedPercent),
        ContainedMinLength = file.CountOf(KnownOptions.ContainedMinLength),
        VerbatimMinLength = file.CountOf(KnownOptions.VerbatimMinLength),
    };

    private ProfileLoad Load(ProfileReference reference)
    {
        if (!reference.IsPath) return BuiltInProfiles.Load(BuiltIn.Assembly, reference.Name)!;
        var (text, refusal) = ConfigText.Read(reference.Name, _tree);
        if (text is not null) return ProfileLoader.Load(text, reference.Name);
        var shown = ShownPath.Of(reference.Name, _folder);
        var reason = refusal ?? Message.Of($"没有这个文件", $"there is no such file");
        return new(null, [new(reference.Name, new(1, 1), Message.Of(
            $"读不到领域档案“{shown}”：{reason.In(Language.Chinese)}。用它的文件都没有检查。",
            $"The profile '{shown}' cannot be read: {reason.In(Language.English)}. No file that uses it was checked."))]);
    }

    private string? ReadText(string path)
    {
        var (text, refusal) = ConfigText.Read(path, _tree);
        if (refusal is not null) _unreadable.TryAdd(path, refusal);
        return text;
    }
}
