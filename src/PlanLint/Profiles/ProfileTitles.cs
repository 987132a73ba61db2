using PlanLint.Model;

namespace PlanLint.Profiles;

/// <summary>Recognises the titles of actions: the names of one profile, prepared for searching.</summary>
internal sealed class ProfileTitles
{
    private readonly string _subject;
    private readonly NameIndex<Population> _populations;
    private readonly NameIndex<Population> _actions;
    private readonly NameIndex<KeyProject> _projects;
    private readonly NameIndex<Safeguard> _safeguards;
    private readonly HashSet<string> _chapters;

    public ProfileTitles(Profile profile)
    {
        _subject = TitleKey.Of(profile.Subject);
        _populations = Index(profile.Populations, p => [p.Name, .. p.Aliases]);
        _actions = Index(profile.Populations, p => [p.ActionName, .. p.ActionAliases]);
        _projects = Index(profile.Projects, p => [p.Name, .. p.Aliases]);
        _safeguards = Index(profile.Safeguards, s => [s.Name, .. s.Aliases]);
        _chapters = [.. profile.SafeguardChapters.Select(TitleKey.OfTitle)];
    }

    public IReadOnlyList<Population> PopulationsOf(string title)
    {
        var key = TitleKey.OutsideBrackets(title);
        // Only what stands before the subject says who is meant: 农民健康素养提升行动, but not 健康素养进农民家庭工程.
        var subject = key.LastIndexOf(_subject, StringComparison.Ordinal);
        var before = subject > 0 ? key[..subject] : "";
        return [.. _populations.HitsIn(before).Concat(_actions.HitsIn(key)).Select(h => h.Item).Distinct()];
    }

    public KeyProject? ProjectOf(string title) =>
        Best(_projects, TitleKey.OutsideBrackets(title)) ?? Best(_projects, TitleKey.OfTitle(title));

    public Safeguard? SafeguardOf(string title)
    {
        var key = TitleKey.OutsideBrackets(title);
        return _chapters.Contains(key) ? null : Best(_safeguards, key);
    }

    public bool IsSafeguardChapter(string title)
    {
        var key = TitleKey.OutsideBrackets(title);
        return _chapters.Contains(key) || SafeguardOf(title) is null && _chapters.Any(c => key.EndsWith(c, StringComparison.Ordinal));
    }

    public ActionKind KindOf(string title)
    {
        if (PopulationsOf(title).Count > 0) return ActionKind.Population;
        if (ProjectOf(title) is not null) return ActionKind.Project;

        var key = TitleKey.OutsideBrackets(title);
        if (key.EndsWith("工程", StringComparison.Ordinal)) return ActionKind.Project;
        if (SafeguardOf(title) is not null || IsSafeguardChapter(title) || key.EndsWith("保障", StringComparison.Ordinal)) return ActionKind.Safeguard;
        return key.EndsWith("行动", StringComparison.Ordinal) ? ActionKind.Population : ActionKind.Project;
    }

    private static NameIndex<T> Index<T>(IEnumerable<T> items, Func<T, IEnumerable<string>> names) =>
        new(items.SelectMany(item => names(item).Select(name => (TitleKey.OfTitle(name), item))));

    private static T? Best<T>(NameIndex<T> index, string key)
        where T : class
    {
        if (index.LongestIn(key) is { } hit) return hit.Item;
        // A title cut short is still the name when more than half of it is there.
        return key.Length == 0 || key.Length > index.LongestName
            ? null
            : index.Names.FirstOrDefault(n => key.Length * 2 > n.Name.Length && n.Name.Contains(key, StringComparison.Ordinal)).Item;
    }
}
