using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Style;

/// <summary>Quotation marks are straight, or “” stand directly inside “”. The straight ones of a file are one finding.</summary>
[Rule("PL5003", "QuoteStyle", Category.Style, Severity.Warning, Fix = FixSafety.Safe, Source = "GB/T 15834《标点符号用法》：引号用“”，引号里再用引号时用‘’")]
public sealed class QuoteStyle : PlanRule
{
    public override void Define()
    {
        Plan plan = default!;
        IGrouping<int, StyleFault> found = default!;
        StyleFault first = default!;

        When()
            .Match(() => plan)
            .Query(() => found, q => q
                .Match<StyleFault>(f => f.Kind == StyleFaultKind.StraightQuotes || f.Kind == StyleFaultKind.NestedQuotes)
                .GroupBy(f => f.Kind == StyleFaultKind.StraightQuotes ? -1 : f.Id))
            .Let(() => first, () => found.First());

        Then()
            .Report(
                at: () => first.At,
                message: () => first.Kind == StyleFaultKind.NestedQuotes
                    ? Message.Of(
                        $"引号里面的{Excerpt.Of(first.Words)}用的也是双引号，里面的一层应当用‘’。",
                        $"{Excerpt.Of(first.Words)} stands inside quotation marks; the inner ones should be ‘’.")
                    : Message.Of(
                        $"中文里有 {found.Count()} 处直引号，第一处是{Excerpt.Of(first.Words)}，应当用成对的“”或‘’。",
                        $"Straight quotation marks stand in Chinese text in {found.Count()} places, the first is {Excerpt.Of(first.Words)}; they should be “” or ‘’."),
                related: () => found.Skip(1).Select(f => new RelatedPlace(f.At, Message.Of($"直引号{Excerpt.Of(f.Words)}", $"straight {Excerpt.Of(f.Words)}"))),
                fix: () => found.SelectMany(f => f.Edits).Any()
                    ? new Fix(
                        Message.Of($"成对的直引号改为弯引号。", $"Make each pair of straight marks curly."),
                        FixSafety.Safe,
                        found.SelectMany(f => f.Edits).ToArray())
                    : null);
    }
}
