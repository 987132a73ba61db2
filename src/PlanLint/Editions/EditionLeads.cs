using PlanLint.Analysis;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Editions;

/// <summary>
/// Who leads what, in both editions. Units stated for an action hold for the tasks and rows in it that name none, so that it is all one where they are stated;
/// what changed is told once, where the new edition states it.
/// </summary>
internal sealed class EditionLeads
{
    private const int MostShown = 8;

    private readonly Dictionary<string, int> _identities;
    private readonly bool _firstLeads;

    private EditionLeads(Dictionary<string, int> identities, bool firstLeads) => (_identities, _firstLeads) = (identities, firstLeads);

    /// <summary>One <see cref="EditionPair"/> for each action, task and row in both editions whose lead is stated for it in either.</summary>
    /// <param name="matches">The trees, matched.</param>
    /// <param name="old">All units of the older edition.</param>
    /// <param name="new">All units of the new edition.</param>
    /// <param name="known">The profile, which knows abbreviations, and the options, which say whether the first responsible unit leads.</param>
    public static IEnumerable<EditionPair> Of(IReadOnlyList<EditionMatch> matches, IReadOnlyList<UnitMention> old, IReadOnlyList<UnitMention> @new, (Profile Profile, RuleOptions Options) known)
    {
        // The numbers of actions begin anew in each edition, and two names in one place are taken for two units.
        var spellings = UnitSpellings.Of(old.Concat(@new.Select(u => u with { ActionId = -1 - u.ActionId })), known.Profile.Units);
        var identities = spellings.SelectMany(s => s.Mentions, (s, m) => (m.Key, s.Identity)).DistinctBy(m => m.Key, StringComparer.Ordinal).ToDictionary(m => m.Key, m => m.Identity, StringComparer.Ordinal);
        var leads = new EditionLeads(identities, known.Options.FirstResponsibleLeads);
        return matches.SelectMany(leads.Of);
    }

    private IEnumerable<EditionPair> Of(EditionMatch match)
    {
        foreach (var (action, partner) in match.Actions.Pairs(match.Old.Actions))
        {
            if (Compare(Leads(action), Leads(partner), partner.Title, mayBeGone: false) is { } pair) yield return pair;
        }

        foreach (var (task, partner) in match.Tasks.Pairs(match.Old.Tasks))
        {
            if (IsSilent(task.Units, partner.Units)) continue;
            var mayBeGone = !partner.Rows.Any(r => Own(r.Units).Count > 0);
            if (Compare(Leads(match.Old, task), Leads(match.New, partner), partner.Title, mayBeGone) is { } pair) yield return pair;
        }

        foreach (var (row, partner) in match.Rows.Pairs(match.Old.Rows))
        {
            if (IsSilent(row.Units, partner.Units)) continue;
            if (Compare(Leads(match.Old, row), Leads(match.New, partner), partner.Label, mayBeGone: true) is { } pair) yield return pair;
        }
    }

    /// <summary>Whether neither edition states a lead here: what holds from above is compared there.</summary>
    private bool IsSilent(IReadOnlyList<UnitMention> old, IReadOnlyList<UnitMention> @new) => Own(old).Count == 0 && Own(@new).Count == 0;

    /// <summary>Null when one of both says nothing that can be compared.</summary>
    private EditionPair? Compare((List<UnitMention> Own, List<UnitMention> All) old, (List<UnitMention> Own, List<UnitMention> All) @new, Field<string> title, bool mayBeGone)
    {
        if (old.All.Count == 0) return null;
        if (@new.All.Count == 0 && !(mayBeGone && old.Own.Count > 0)) return null;
        var isGone = @new.All.Count == 0;
        return new(EditionMatter.Lead, old.All[0].Name, isGone ? title : @new.All[0].Name)
        {
            What = title.Value,
            IsFault = !old.All.Select(Identity).ToHashSet().SetEquals(@new.All.Select(Identity)),
            IsGone = isGone,
            OldWords = Words(old.All),
            NewWords = Words(@new.All),
        };
    }

    private (List<UnitMention> Own, List<UnitMention> All) Leads(PlanAction action) => (Own(action.Units), Own(action.Units));

    private (List<UnitMention> Own, List<UnitMention> All) Leads(EditionTree tree, PlanTask task) => Below(Own(task.Units), Leads(tree.ActionOf(task)).All);

    private (List<UnitMention> Own, List<UnitMention> All) Leads(EditionTree tree, ContentRow row) =>
        Below(Own(row.Units), tree.TaskOf(row) is { } task ? Leads(tree, task).All : Leads(tree.ActionOf(row)).All);

    private static (List<UnitMention> Own, List<UnitMention> All) Below(List<UnitMention> own, List<UnitMention> above) => (own, own.Count > 0 ? own : above);

    private List<UnitMention> Own(IReadOnlyList<UnitMention> units)
    {
        List<UnitMention> leads = [.. units.Where(u => u.Role is UnitRole.Lead)];
        return leads.Count == 0 && _firstLeads && units.FirstOrDefault(u => u.Role is UnitRole.Responsible) is { } first ? [first] : leads;
    }

    private int Identity(UnitMention unit) => _identities[unit.Key];

    private static string Words(List<UnitMention> units) => string.Join('、', units.Take(MostShown).Select(u => u.Name.WithoutGaps().Value)) + (units.Count > MostShown ? "…" : "");
}
