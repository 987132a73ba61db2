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
        UnitVocabulary words = default!;
        IGrouping<int, UnitMention> list = default!;
        UnitMention phrase = default!;

        When()
            .Query(() => list, q => q
                .Match<UnitMention>()
                .GroupBy(u => u.ListId))
            .Match(() => words)
            .Having(() => NamesGroup(list, words))
            .Let(() => phrase, () => FirstIn(list, words));

        Then()
            .Report(
                at: () => phrase.Name.At,
                message: () => NamesNobody(list, words)
                    ? Message.Of(
                        $"责任单位只写了“{phrase.Name.Value}”，没有点名，请逐一列出。",
                        $"The only unit here is '{phrase.Name.Value}', which names nobody; list the units one by one.")
                    : Message.Of(
                        $"单位中的“{phrase.Name.Value}”没有点名，请逐一列出或者删去。",
                        $"'{phrase.Name.Value}' in this list names nobody; list the units one by one or leave it out."),
                severity: () => NamesNobody(list, words) ? Severity.Warning : Severity.Info);
    }

    private static bool NamesGroup(IEnumerable<UnitMention> list, UnitVocabulary words) => list.Any(u => words.IsCollective(u.Name.Value));

    private static bool NamesNobody(IEnumerable<UnitMention> list, UnitVocabulary words) => list.All(u => words.IsCollective(u.Name.Value));

    private static UnitMention FirstIn(IEnumerable<UnitMention> list, UnitVocabulary words) => list.First(u => words.IsCollective(u.Name.Value));
}
