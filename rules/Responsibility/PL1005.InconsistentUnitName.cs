using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Responsibility;

/// <summary>One unit is written in different ways. Where only a bracket differs, it is for information.</summary>
[Rule("PL1005", "InconsistentUnitName", Category.Responsibility, Severity.Warning, Fix = FixSafety.Suggestion, Source = "《党政机关公文处理工作条例》第二十条：名称准确", Checks = ["units.abbreviations"])]
public sealed class InconsistentUnitName : PlanRule
{
    public override void Define()
    {
        IGrouping<int, UnitSpelling> unit = default!;
        UnitSpelling usual = default!;
        UnitMention other = default!;

        When()
            .Query(() => unit, q => q
                .Match<UnitSpelling>()
                .GroupBy(s => s.Identity)
                .Where(g => g.Count() > 1))
            .Let(() => usual, () => Usual(unit))
            .Let(() => other, () => Others(unit).First());

        Then()
            .Report(
                at: () => other.Name.At,
                message: () => Message.Of(
                    $"同一单位有 {unit.Count()} 种写法：{Chinese(unit)}，请统一为一种。",
                    $"One unit is written in {unit.Count()} ways: {English(unit)}; keep one of them."),
                related: () => Others(unit)
                    .Skip(1)
                    .Prepend(usual.First)
                    .Select(u => new RelatedPlace(u.Name.At, Message.Of($"写作“{u.Name.Value}”", $"written '{u.Name.Value}'"))),
                fix: () => Unify(unit),
                severity: () => unit.All(s => s.Outside == usual.Outside) ? Severity.Info : Severity.Warning);
    }

    /// <summary>The spelling that the plan uses most; of equals the longest, which is nearest to the full name.</summary>
    private static UnitSpelling Usual(IEnumerable<UnitSpelling> unit) => Ordered(unit).First();

    private static IOrderedEnumerable<UnitSpelling> Ordered(IEnumerable<UnitSpelling> unit) =>
        unit.OrderByDescending(s => s.Mentions.Count).ThenByDescending(s => s.Name.Length);

    /// <summary>All places that have another spelling, those of the rarest first.</summary>
    private static IEnumerable<UnitMention> Others(IEnumerable<UnitSpelling> unit) => Ordered(unit).Skip(1).Reverse().SelectMany(s => s.Mentions);

    private static string Chinese(IEnumerable<UnitSpelling> unit) => string.Join("、", Ordered(unit).Select(s => $"“{s.Name}”{s.Mentions.Count} 处"));

    private static string English(IEnumerable<UnitSpelling> unit) => string.Join(", ", Ordered(unit).Select(s => $"'{s.Name}' ({s.Mentions.Count})"));

    private static Fix? Unify(IEnumerable<UnitSpelling> unit)
    {
        var usual = Usual(unit);
        Edit[] edits = [.. Others(unit).Where(u => u.Name.At.TextMap is not null).DistinctBy(u => u.Name.At.Region).Select(u => new Edit(u.Name.At, usual.Name))];
        return edits.Length == 0
            ? null
            : new(Message.Of($"统一写作“{usual.Name}”。", $"Write '{usual.Name}' everywhere."), FixSafety.Suggestion, edits);
    }
}
