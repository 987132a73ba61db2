using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Style;

/// <summary>Half-width marks or brackets stand in Chinese text. One finding for the file.</summary>
[Rule("PL5001", "HalfWidthMarks", Category.Style, Severity.Warning, Fix = FixSafety.Safe, Source = "GB/T 9704《党政机关公文格式》与 GB/T 15834《标点符号用法》：中文用全角标点")]
public sealed class HalfWidthMarks : PlanRule
{
    public override void Define()
    {
        Plan plan = default!;
        IEnumerable<StyleFault> found = default!;

        When()
            .Match(() => plan)
            .Query(() => found, q => q
                .Match<StyleFault>(f => f.Kind == StyleFaultKind.HalfWidthMark)
                .Collect())
            .Having(() => found.Any());

        Then()
            .Report(
                at: () => found.First().At,
                message: () => Message.Of(
                    $"中文里有 {found.Count()} 处半角标点（{Counted(found, "处")}），应改为全角。",
                    $"{found.Count()} half-width marks stand in Chinese text ({Counted(found, "")}); they should be full-width."),
                related: () => Others(found),
                fix: () => Widened(found));
    }

    private static IEnumerable<RelatedPlace> Others(IEnumerable<StyleFault> found) =>
        found.Skip(1).Select(f => new RelatedPlace(f.At, Message.Of($"半角“{f.Mark}”", $"half-width '{f.Mark}'")));

    private static Fix? Widened(IEnumerable<StyleFault> found)
    {
        Edit[] edits = [.. found.SelectMany(f => f.Edits)];
        return edits.Length == 0 ? null : new Fix(Message.Of($"全部改为全角标点。", $"Make all of them full-width."), FixSafety.Safe, edits);
    }

    private static string Counted(IEnumerable<StyleFault> found, string unit) => string.Join(
        unit.Length > 0 ? "，" : ", ",
        found.GroupBy(f => f.Mark, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => unit.Length > 0 ? $"“{g.Key}”{g.Count()} {unit}" : $"'{g.Key}' {g.Count()}"));
}
