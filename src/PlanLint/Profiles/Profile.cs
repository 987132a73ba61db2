using System.Runtime.CompilerServices;
using PlanLint.Model;

namespace PlanLint.Profiles;

/// <summary>What one policy field demands of its plans. Immutable; safe to share between threads.</summary>
/// <param name="Id">For example <c>kxsz-2021</c>.</param>
/// <param name="Version">Three numbers with dots between.</param>
/// <param name="Title">Name of the field, for people.</param>
public sealed record Profile(string Id, string Version, string Title)
{
    private static readonly ConditionalWeakTable<Profile, ProfileTitles> Titles = [];
    private static readonly ConditionalWeakTable<Profile, object[]> Known = [];

    /// <summary>What the plans are about, as titles write it (健康素养); empty when titles need not say it.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Words in the title of a plan, or of a document that it names as its basis, that show that it is of this field.</summary>
    public IReadOnlyList<string> RecognisedBy { get; init; } = [];

    /// <summary>Severities that take the place of the rules' own, by rule id, letter case ignored.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = System.Collections.Immutable.ImmutableDictionary<string, Severity>.Empty;

    /// <summary>The years covered, or null.</summary>
    public ProfilePeriod? Period { get; init; }

    /// <summary>Documents that plans cite, the basis document first if there is one.</summary>
    public IReadOnlyList<RegisteredDocument> Documents { get; init; } = [];

    /// <summary>Wording no longer in force.</summary>
    public IReadOnlyList<SupersededTerm> SupersededTerms { get; init; } = [];

    /// <summary>Populations no longer in force.</summary>
    public IReadOnlyList<SupersededPopulation> SupersededPopulations { get; init; } = [];

    /// <summary>重点人群, in the order of the profile.</summary>
    public IReadOnlyList<Population> Populations { get; init; } = [];

    /// <summary>重点工程, in the order of the profile.</summary>
    public IReadOnlyList<KeyProject> Projects { get; init; } = [];

    /// <summary>保障措施, in the order of the profile.</summary>
    public IReadOnlyList<Safeguard> Safeguards { get; init; } = [];

    /// <summary>Headings of the whole chapter of safeguards, for example 组织实施.</summary>
    public IReadOnlyList<string> SafeguardChapters { get; init; } = [];

    /// <summary>Tasks of the basis document.</summary>
    public IReadOnlyList<ParentTask> Tasks { get; init; } = [];

    /// <summary>Headline indicators.</summary>
    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    /// <summary>Areas, each with a parent that is in the list too.</summary>
    public IReadOnlyList<Area> Areas { get; init; } = [];

    /// <summary>Values that areas have set.</summary>
    public IReadOnlyList<HeadlineTarget> Targets { get; init; } = [];

    /// <summary>What names of units are made of.</summary>
    public UnitVocabulary Units { get; init; } = UnitVocabulary.Empty;

    /// <summary>Groups of terms of which a file should use one.</summary>
    public IReadOnlyList<TermGroup> Terms { get; init; } = [];

    /// <summary>Proper names that hold numbers or that many plans share.</summary>
    public IReadOnlyList<ProgrammeName> ProgrammeNames { get; init; } = [];

    /// <summary>上位文件 on which the whole profile rests, or null.</summary>
    public RegisteredDocument? Basis => Documents.FirstOrDefault(d => d.IsBasis);

    /// <summary>
    /// The populations that the title of an action names, in the order of the title: a name or an alias before <see cref="Subject"/>,
    /// the longest at each place (农民工 is no 农民), or one of the titles of its action. What stands in round brackets does not count.
    /// </summary>
    public IReadOnlyList<Population> PopulationsOf(string title) => TitlesOf(this).PopulationsOf(title);

    /// <summary>The first of <see cref="PopulationsOf"/>, or null.</summary>
    public Population? PopulationOf(string title) => PopulationsOf(title) is [var first, ..] ? first : null;

    /// <summary>
    /// The key project that a title means, or null: the longest name or alias that the title contains, else the first that contains the
    /// title and is less than twice as long. White space, punctuation and a leading 实施 do not count.
    /// </summary>
    public KeyProject? ProjectOf(string title) => TitlesOf(this).ProjectOf(title);

    /// <summary>The safeguard that a title means, or null, found as in <see cref="ProjectOf"/>. Null for the heading of the whole chapter.</summary>
    public Safeguard? SafeguardOf(string title) => TitlesOf(this).SafeguardOf(title);

    /// <summary>Whether a title is the heading of the whole chapter of safeguards.</summary>
    public bool IsSafeguardChapter(string title) => TitlesOf(this).IsSafeguardChapter(title);

    /// <summary>
    /// The kind of an action from its title: population, key project, safeguard, in that order. What the profile does not know is a
    /// project when it ends in 工程, a safeguard when it ends in 保障, a population action when it ends in 行动, else a project.
    /// </summary>
    public ActionKind KindOf(string title) => TitlesOf(this).KindOf(title);

    /// <summary>
    /// The areas above one, nearest first. When the profile does not know it, the first of <paramref name="within"/> that the profile
    /// knows, and the areas above that one; empty when it knows none.
    /// </summary>
    /// <param name="area">Name of the area.</param>
    /// <param name="within">Names of the areas it lies in, nearest first, as the plan states them.</param>
    public IReadOnlyList<Area> AreasAbove(string area, IEnumerable<string> within)
    {
        var byName = Areas.ToDictionary(a => a.Name, StringComparer.Ordinal);
        var above = new List<Area>();
        var next = byName.TryGetValue(area, out var known) ? known.Parent : within.FirstOrDefault(byName.ContainsKey);
        // The count ends a circle in a profile that was not read by the loader, which refuses circles.
        while (next is not null && above.Count < Areas.Count && byName.TryGetValue(next, out var parent))
        {
            above.Add(parent);
            next = parent.Parent;
        }
        return above;
    }

    /// <summary>The value that the nearest of <see cref="AreasAbove"/> has set for an indicator and a year, or null.</summary>
    public HeadlineTarget? TargetAbove(string area, IEnumerable<string> within, string indicator, int year) =>
        AreasAbove(area, within)
            .SelectMany(a => Targets.Where(t => t.Area == a.Name && t.Indicator == indicator && t.Year == year))
            .FirstOrDefault();

    /// <summary>
    /// Everything that rules match on: the profile itself, its period, its unit vocabulary, and each entry of its lists, in the order of
    /// the profile.
    /// </summary>
    public IReadOnlyList<object> Facts() => Known.GetValue(this, FactsOf);

    private static object[] FactsOf(Profile p) =>
    [
        p, .. p.Period is { } period ? [period] : Array.Empty<object>(), p.Units,
        .. p.Documents, .. p.SupersededTerms, .. p.SupersededPopulations, .. p.Populations, .. p.Projects, .. p.Safeguards,
        .. p.Tasks, .. p.Indicators, .. p.Areas, .. p.Targets, .. p.Terms, .. p.ProgrammeNames,
    ];

    private static ProfileTitles TitlesOf(Profile profile) => Titles.GetValue(profile, p => new ProfileTitles(p));
}
