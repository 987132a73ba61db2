using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Responsibility;

/// <summary>The name of a unit says neither level nor place, in a plan whose units nearly all do.</summary>
[Rule("PL1007", "UnitWithoutLevelPrefix", Category.Responsibility, Severity.Info, Fix = FixSafety.Suggestion, Source = "GB/T 9704—2012《党政机关公文格式》：机关用全称或规范化简称", Checks = ["units.levelPrefixes", "units.verticalBranches"], Needs = ["units.levelPrefixes"])]
public sealed class UnitWithoutLevelPrefix : PlanRule
{
    public override void Define()
    {
        IGrouping<string, UnitPlacement> same = default!;
        UnitPlacement first = default!;

        When()
            .Query(() => same, q => q
                .Match<UnitPlacement>()
                .Where(p => p.LacksPrefix)
                .GroupBy(p => p.Unit.Key))
            .Let(() => first, () => same.First());

        Then()
            .Report(
                at: () => first.Unit.Name.At,
                message: () => same.Count() == 1
                    ? Message.Of(
                        $"“{first.Name}”看不出是哪一级、哪个地方的单位，文中其他单位大多写明，请补上。",
                        $"'{first.Name}' says neither level nor place, as nearly all other units of the plan do; add it.")
                    : Message.Of(
                        $"“{first.Name}”看不出是哪一级、哪个地方的单位，共 {same.Count()} 处，文中其他单位大多写明，请补上。",
                        $"'{first.Name}', in {same.Count()} places, says neither level nor place, as nearly all other units of the plan do; add it."),
                related: () => same
                    .Skip(1)
                    .Select(p => new RelatedPlace(p.Unit.Name.At, Message.Of($"这里也有“{p.Name}”", $"'{p.Name}' is here too"))),
                fix: () => Complete(same));
    }

    /// <summary>A branch is a branch of a bureau one level up: its full name is not the short one with a level in front.</summary>
    private static Fix? Complete(IEnumerable<UnitPlacement> same)
    {
        var first = same.First();
        Edit[] edits = [.. same
            .Where(p => p.Unit.Name.At.TextMap is not null)
            .DistinctBy(p => p.Unit.Name.At.Region)
            .Select(p => new Edit(p.Unit.Name.At.Slice(new TextSpan(0, 0)), first.UsualPrefix))];
        return first.UsualPrefix.Length == 0 || edits.Length == 0 || first.Name.EndsWith("分局", StringComparison.Ordinal)
            ? null
            : new(Message.Of($"写作“{first.UsualPrefix}{first.Name}”。", $"Write '{first.UsualPrefix}{first.Name}'."), FixSafety.Suggestion, edits);
    }
}
