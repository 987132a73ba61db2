using PlanLint.Analysis;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Parents;

/// <summary>What is kept of a plan that has a parent, or is one, until all of them are read.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Area">The area whose plan it is.</param>
internal sealed record PlanKin(Field<string> Title, PlanArea Area)
{
    /// <summary>Both trees, the division table first.</summary>
    public IReadOnlyList<PlanAction> Actions { get; private init; } = [];

    /// <summary>The first own value for each indicator and year.</summary>
    public IReadOnlyList<IndicatorValue> Values { get; private init; } = [];

    /// <summary>The numeric targets by what they count.</summary>
    public required ILookup<TargetKey, NumericTarget> Targets { get; init; }

    /// <summary>The years by which something is to be reached.</summary>
    public IReadOnlyList<DeadlineStatement> Deadlines { get; private init; } = [];

    /// <summary>What names of units are made of.</summary>
    public UnitVocabulary Units { get; private init; } = UnitVocabulary.Empty;

    /// <summary>The areas of the profile that lie directly in its own.</summary>
    public IReadOnlyList<string> Parts { get; private init; } = [];

    /// <summary>What the profile asks of plans of other levels only.</summary>
    public IReadOnlyList<ParentTask> OfOthers { get; private init; } = [];

    /// <summary>What the profile says of the plan where no parent does: <see cref="ExpectedTask"/> and <see cref="ParentComparison"/>.</summary>
    public IReadOnlyList<object> OfProfile { get; private init; } = [];

    /// <summary>What actions are recognised by: keys of populations and key projects of the profile.</summary>
    private HashSet<string> Topics { get; init; } = [];

    /// <summary>What to call the place whose plan it is, or else the plan.</summary>
    public string Name => Area.Name.Length > 0 ? Area.Name : Title.Value.Length > 0 ? Title.Value : Title.At.File;

    /// <summary>Whether the actions of both are recognised alike, so that they can be compared.</summary>
    public bool IsOfOneField(PlanKin other) => Topics.Count == 0 ? other.Topics.Count == 0 : Topics.Overlaps(other.Topics);

    /// <summary>What a plan is compared by.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="facts">What is known of it already, see <see cref="PlanFacts"/>.</param>
    /// <param name="profile">Its profile.</param>
    public static PlanKin Of(Plan plan, IReadOnlyList<object> facts, Profile profile)
    {
        var area = PlanArea.Of(plan, profile);
        return new(plan.Title, area)
        {
            Actions = [.. plan.AllActions],
            Values = [.. facts.OfType<IndicatorValue>().Where(v => v.IsOwn).DistinctBy(v => (v.Indicator, v.Year))],
            Targets = TargetKey.All(plan, [.. facts.OfType<NumericTarget>()], area),
            Deadlines = [.. facts.OfType<DeadlineStatement>().Where(d => d.HasTarget)],
            Units = profile.Units,
            Topics = [.. profile.Populations.Select(p => p.Key), .. profile.Projects.Select(p => p.Key)],
            Parts = [.. profile.Areas.Where(a => a.Parent == area.Name).Select(a => a.Name)],
            OfOthers = [.. ExpectedTasks.OfOthers(plan, profile)],
            OfProfile = [.. facts.Where(f => f is ExpectedTask or ParentComparison)],
        };
    }
}
