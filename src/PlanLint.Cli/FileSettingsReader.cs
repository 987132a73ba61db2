using System.Collections.Concurrent;
using System.Collections.Immutable;
using PlanLint.Config;
using PlanLint.Engine;
using PlanLint.Files;
using PlanLint.Model;
using PlanLint.Packs;
using PlanLint.Profiles;

namespace PlanLint.Cli;

/// <summary>Turns what <c>.editorconfig</c> says about a file into the linter's settings. Each profile is loaded once. Safe on any number of threads.</summary>
internal sealed class FileSettingsReader
{
    private static readonly ImmutableSortedDictionary<string, Severity> Unstated = ImmutableSortedDictionary<string, Severity>.Empty.WithComparers(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<ProfileReference, Lazy<ProfileLoad>> _profiles = new();
    private readonly IReadOnlyList<RuleInfo> _rules;
    private readonly string _folder;
    private readonly SourceTree _tree;
    private readonly EditorConfigs _configs;
    private readonly IReadOnlyList<string> _named;
    private readonly RulePacks _packs;
    private readonly ProfileFiles _files;
    private readonly Dictionary<string, Severity> _levels;
    private readonly SortedDictionary<string, Message> _unreadable = new(StringComparer.Ordinal);

    private FileSettingsReader(string folder, IReadOnlyList<FoundFile> files, RuleSet rules, IReadOnlyList<string> packs)
    {
        (_folder, _tree) = (folder, SourceTree.Around(folder));
        _named = packs;
        var root = _tree.Root;
        _configs = Configs(rules);
        var asked = files.SelectMany(f => _configs.For(f.FullPath).Packs);
        _packs = RulePacks.Read(rules, asked, packs, root);
        // Now the names of their rules are known, too.
        if (_packs.Packs.Any()) _configs = Configs(_packs.Rules);
        _rules = _packs.Rules.Rules;
        _files = new(BuiltIn.Assembly, root);
        _levels = _rules.ToDictionary(r => r.Id, r => r.Severity, StringComparer.OrdinalIgnoreCase);

        EditorConfigs Configs(RuleSet known)
        {
            _unreadable.Clear();
            var names = new ConfigVocabulary([.. known.Rules.Select(r => r.Id)], BuiltInProfiles.Ids(BuiltIn.Assembly), KnownOptions.All);
            return EditorConfigs.Read(root, files.Select(f => f.FullPath), names, ReadText);
        }
    }

    /// <summary>The files that say it.</summary>
    public EditorConfigs Configs => _configs;

    /// <summary>The rules of the tool and of all packs.</summary>
    public RuleSet Rules => _packs.Rules;

    /// <summary>The packs.</summary>
    public IEnumerable<RulePack> Packs => _packs.Packs;

    /// <summary>What is wrong with the configuration and with the profiles loaded so far, in a fixed order.</summary>
    public IReadOnlyList<Notification> Notifications =>
    [
        .. _unreadable.Select(u => ConfigNotice.Unreadable(u.Key, u.Value, _folder)),
        .. ManyOfAKind.Shorten([.. _configs.Problems, .. _packs.Problems, .. AllLoaded.SelectMany(p => p.Problems).OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.At.Line).ThenBy(p => p.At.Column)])
            .Select(p => ConfigNotice.Of(p, _folder, _tree)),
    ];

    private IEnumerable<ProfileLoad> AllLoaded => _profiles.Values.Select(p => p.Value);

    /// <summary>Reads what holds for some files.</summary>
    /// <param name="folder">Full path of the working directory.</param>
    /// <param name="files">The files.</param>
    /// <param name="rules">The rules of the tool.</param>
    /// <param name="packs">Full paths of packs of rules that hold for all files.</param>
    public static FileSettingsReader Read(string folder, IReadOnlyList<FoundFile> files, RuleSet rules, params IReadOnlyList<string> packs) => new(folder, files, rules, packs);

    /// <summary>The settings for a file; null when its profile cannot be used, so that it must not be checked.</summary>
    public LintSettings? For(string fullPath)
    {
        var file = _configs.For(fullPath);
        if (Loaded(file.Profile ?? new(BuiltIn.NeutralProfile, IsPath: false)) is not { } profile) return null;
        return new(profile) { Candidates = file.Profile is null ? Candidates : [], Severities = Stated(file), Options = Options(file), Rules = RulesFor(file), Parent = file.Parent };
    }

    private IReadOnlyList<Profile> Candidates => field ??= [.. BuiltIn.Fields.Select(id => Loaded(new(id, IsPath: false))).OfType<Profile>()];

    /// <summary>Null when all rules hold for the file.</summary>
    private HashSet<string>? RulesFor(FileSettings file)
    {
        var others = _packs.IdsBut([.. file.Packs, .. _named]);
        return others.Count == 0 ? null : [.. _rules.Select(r => r.Id).Where(id => !others.Contains(id))];
    }

    /// <summary>The profile that configuration asks for; null when the plan decides.</summary>
    public ProfileReference? ReferenceFor(string fullPath) => _configs.For(fullPath).Profile;

    private Profile? Loaded(ProfileReference reference) => LoadOnce(reference).Profile;

    private ProfileLoad LoadOnce(ProfileReference reference) => _profiles.GetOrAdd(reference, r => new(() => Load(r))).Value;

    private ImmutableSortedDictionary<string, Severity> Stated(FileSettings file) => file.Rules.Count == 0 && file.Categories.Count == 0 && file.All is null ? Unstated : _rules
        .Select(r => (r.Id, Stated: file.StatedSeverityOf(r.Id, r.Category, r.Severity)))
        .Where(r => r.Stated is not null)
        .ToImmutableSortedDictionary(r => r.Id, r => r.Stated!.Value, StringComparer.Ordinal);

    private static RuleOptions Options(FileSettings file) => new()
    {
        TargetScope = file.ChoiceOf(KnownOptions.TargetScope) switch
        {
            "task" => TargetScope.Task,
            "row" => TargetScope.Row,
            _ => TargetScope.Action,
        },
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
        if (!reference.IsPath && BuiltIn.Profile(reference.Name) is { } builtIn) return builtIn;
        var (text, problem) = _files.Open(reference);
        if (text is not null) return ProfileLoader.Load(text, _files, _levels);
        var shown = ShownPath.Of(reference.Name, _folder);
        return new(null, [new(reference.Name, new(1, 1), Message.Of(
            $"领域档案“{shown}”用不了，用它的文件都没有检查：{problem!.In(Language.Chinese)}",
            $"The profile '{shown}' cannot be used; no file that uses it was checked: {problem.In(Language.English)}"))]);
    }

    private string? ReadText(string path)
    {
        var (text, refusal) = ConfigText.Read(path, _tree);
        if (refusal is not null) _unreadable.TryAdd(path, refusal);
        return text;
    }
}
