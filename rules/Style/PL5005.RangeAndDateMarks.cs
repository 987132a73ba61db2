using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Style;

/// <summary>A range or the name of a day is written with a wrong mark: 2021-2035年, 5-10场, “5.12”.</summary>
[Rule("PL5005", "RangeAndDateMarks", Category.Style, Severity.Warning, Fix = FixSafety.Safe, Source = "GB/T 15834《标点符号用法》：起止用一字线或浪纹线，月日简称用间隔号")]
public sealed class RangeAndDateMarks : PlanRule
{
    public override void Define()
    {
        RuleOptions options = default!;
        Passage passage = default!;
        StyleFault found = default!;

        When()
            .Match(() => passage)
            .Match(() => found,
                f => f.Passage.Id == passage.Id,
                f => f.Kind == StyleFaultKind.TimeRange || f.Kind == StyleFaultKind.NumericRange || f.Kind == StyleFaultKind.MonthAndDay)
            .Match(() => options);

        Then()
            .Report(
                at: () => found.At,
                message: () => found.Kind == StyleFaultKind.MonthAndDay
                    ? Message.Of(
                        $"“{Day(found)}”是以月日称呼的日子，中间应当用间隔号“·”。",
                        $"'{Day(found)}' names a day by month and date; the mark between them should be '·'.")
                    : Message.Of(
                        $"“{found.Words}”中间的“{Mark(found)}”（{Code(Mark(found))}）应为“{Expected(found, options)}”（{Code(Expected(found, options))}）。",
                        $"The '{Mark(found)}' ({Code(Mark(found))}) in '{found.Words}' should be '{Expected(found, options)}' ({Code(Expected(found, options))})."),
                fix: () => found.Edits.Any()
                    ? new Fix(
                        Message.Of($"改为“{Expected(found, options)}”。", $"Replace it by '{Expected(found, options)}'."),
                        FixSafety.Safe,
                        new Edit(found.Edits[0].At, Expected(found, options)))
                    : null);
    }

    private static string Day(StyleFault found) => found.Words[1..^1];

    private static string Mark(StyleFault found) => found.Passage.WordsAt(found.Fault.Edits[0].Span);

    /// <summary>Dashes look alike; their code points do not.</summary>
    private static string Code(string mark) => FormattableString.Invariant($"U+{(int)mark[0]:X4}");

    private static string Expected(StyleFault found, RuleOptions options) =>
        found.Kind is StyleFaultKind.NumericRange ? options.RangeMark : found.Fault.Edits[0].NewText;
}
