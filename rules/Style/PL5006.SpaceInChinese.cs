using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Style;

/// <summary>Spaces stand inside Chinese text or between it and digits. One finding for the file.</summary>
[Rule("PL5006", "SpaceInChinese", Category.Style, Severity.Info, Fix = FixSafety.Safe, Source = "公文排版惯例：汉字与数字之间不空格")]
public sealed class SpaceInChinese : PlanRule
{
    public override void Define()
    {
        Plan plan = default!;
        IEnumerable<StyleFault> found = default!;

        When()
            .Match(() => plan)
            .Query(() => found, q => q
                .Match<StyleFault>(f => f.Kind == StyleFaultKind.Space)
                .Collect())
            .Having(() => found.Any());

        Then()
            .Report(
                at: () => found.First().At,
                message: () => Message.Of(
                    $"汉字与数字之间或汉字中间有 {found.Count()} 处空格，第一处在“{Around(found.First())}”，应当删去。",
                    $"Spaces stand between Chinese characters and digits or inside Chinese in {found.Count()} places, first in '{Around(found.First())}'; delete them."),
                related: () => found.Skip(1).Select(f => new RelatedPlace(f.At, Message.Of($"“{Around(f)}”里的空格", $"the space in '{Around(f)}'"))),
                fix: () => found.SelectMany(f => f.Edits).Any()
                    ? new Fix(
                        Message.Of($"删去这些空格。", $"Delete these spaces."),
                        FixSafety.Safe,
                        found.SelectMany(f => f.Edits).ToArray())
                    : null);
    }

    /// <summary>The space with up to four characters on both sides.</summary>
    private static string Around(StyleFault found)
    {
        var text = found.Passage.Written.Value;
        var (start, end) = (Math.Max(0, found.Fault.Span.Start - 4), Math.Min(text.Length, found.Fault.Span.End + 4));
        if (char.IsLowSurrogate(text[start])) start++;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return text[start..end].ReplaceLineEndings(" ");
    }
}
