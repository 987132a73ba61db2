using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Style;

/// <summary>One concept is written in several ways in one file. One finding for each concept.</summary>
[Rule("PL5010", "TerminologyVariant", Category.Style, Severity.Info, Fix = FixSafety.Suggestion, Source = "《党政机关公文处理工作条例》第二十条：用语准确规范", Checks = ["terms"])]
public sealed class TerminologyVariant : PlanRule
{
    public override void Define()
    {
        IGrouping<string, TermUse> uses = default!;
        IReadOnlyList<TermUse> odd = default!;
        string common = default!;

        When()
            .Query(() => uses, q => q
                .Match<TermUse>()
                .GroupBy(u => u.Key)
                .Where(g => g.Select(u => u.Variant).Distinct().Count() > 1))
            .Let(() => common, () => ByCount(uses).First().Key)
            .Let(() => odd, () => Others(uses, common));

        Then()
            .Report(
                at: () => odd[0].Word.At,
                message: () => Message.Of(
                    $"同一个意思写法不一：{string.Join("，", ByCount(uses).Select(v => $"“{v.Key}”{v.Count()} 处"))}，应统一为“{common}”。",
                    $"One concept is written in several ways: {string.Join(", ", ByCount(uses).Select(v => $"'{v.Key}' {v.Count()}"))}; use '{common}' throughout."),
                related: () => odd.Skip(1).Select(u => new RelatedPlace(u.Word.At, Message.Of($"“{u.Word.Value}”", $"'{u.Word.Value}'"))),
                fix: () => odd.All(IsInText)
                    ? new Fix(
                        Message.Of($"统一为“{common}”。", $"Use '{common}' throughout."),
                        FixSafety.Suggestion,
                        odd.Select(u => new Edit(u.Word.At, common)).ToArray())
                    : null);
    }

    private static bool IsInText(TermUse use) => use.Word.At.Region is Region.Text { Span.Length: var length } && length >= use.Word.Value.Length;

    /// <summary>The variants, the most frequent first; of equally frequent ones the recommended.</summary>
    private static IEnumerable<IGrouping<string, TermUse>> ByCount(IEnumerable<TermUse> uses) =>
        uses.GroupBy(u => u.Variant, StringComparer.Ordinal).OrderByDescending(v => v.Count()).ThenBy(v => v.First().Rank);

    private static IReadOnlyList<TermUse> Others(IEnumerable<TermUse> uses, string common) =>
        [.. uses.Where(u => u.Variant != common).OrderBy(u => u.Word.At.Offset)];
}
