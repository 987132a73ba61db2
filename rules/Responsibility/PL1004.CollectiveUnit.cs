using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Profiles;

namespace PlanLint.Rules.Responsibility;

/// <summary>A list of units holds a phrase that names nobody. Next to a unit that is named, it is for information.</summary>
[Rule("PL1004", "CollectiveUnit", Category.Responsibility, Severity.Warning, Source = "督查考核的通行要求：责任主体必须能够点名", Checks = ["units.collective", "units.collectiveAllowed"], Needs = ["units.collective"])]
public sealed class CollectiveUnit : PlanRule
{
    public override void Define()
    {
        IEnumerable<UnitMention> units = default!;
        UnitList list = default!;

        When()
            .Query(() => units, q => q
                .Match<UnitMention>()
                .Collect())
            .Query(() => list, q => q
                .Match<UnitVocabulary>()
                .SelectMany(words => WithGroups(units, words)));

        Then()
            .Report(
                at: () => list.Group.Name.At,
                message: () => list.NamesNobody
                    ? Message.Of(
                        $"责任单位只写了“{list.Group.Name.Value}”，没有点名，请逐一列出。",
                        $"The only unit here is '{list.Group.Name.Value}', which names nobody; list the units one by one.")
                    : Message.Of(
                        $"单位中的“{list.Group.Name.Value}”没有点名，请逐一列出或者删去。",
                        $"'{list.Group.Name.Value}' in this list names nobody; list the units one by one or leave it out."),
                severity: () => list.NamesNobody ? Severity.Warning : Severity.Info);
    }

    /// <summary>The lists that hold a collective phrase, in the order of the plan.</summary>
    private static IEnumerable<UnitList> WithGroups(IEnumerable<UnitMention> units, UnitVocabulary words)
    {
        var groups = units.Where(u => words.IsCollective(u.Name.Value)).ToLookup(u => u.ListId);
        return groups.Count == 0 ? [] : units
            .Where(u => groups.Contains(u.ListId))
            .GroupBy(u => u.ListId)
            .Select(list => new UnitList(groups[list.Key].First(), list.Count() == groups[list.Key].Count()));
    }

    /// <param name="Group">Its first collective phrase.</param>
    /// <param name="NamesNobody">Whether all of its units are such phrases.</param>
    internal sealed record UnitList(UnitMention Group, bool NamesNobody);
}
