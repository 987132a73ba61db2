using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Input;

/// <summary>A key that the format does not know; what stands under it was not checked.</summary>
[Rule("PL0004", "UnknownKey", Category.Input, Severity.Warning, Fix = FixSafety.Suggestion, Source = "没有检查的内容不得算作通过")]
public sealed class UnknownKey : PlanRule
{
    public override void Define()
    {
        InputDocument document = default!;
        Model.UnknownKey unknown = default!;

        When()
            .Match(() => document, d => d.IsReadable)
            .Match(() => unknown);

        Then()
            .Report(
                at: () => unknown.Key.At,
                message: () => unknown.More > 0
                    ? Message.Of(
                        $"从这里起还有 {unknown.More} 个不认识的键，没有一一列出，它们的内容都没有检查；请改好前面的再检查一遍。",
                        $"From here on there are {unknown.More} more unknown keys, not listed one by one, and their values were not checked; mend those above and check again.")
                    : unknown.Nearest == null
                    ? Message.Of(
                        $"{unknown.Owner.In(Language.Chinese)}里没有“{Excerpt.Of(unknown.Key.Value)}”这个键，它的内容没有检查。",
                        $"A {unknown.Owner.In(Language.English)} has no key '{Excerpt.Of(unknown.Key.Value)}'; its value was not checked.")
                    : Message.Of(
                        $"{unknown.Owner.In(Language.Chinese)}里没有“{Excerpt.Of(unknown.Key.Value)}”这个键，它的内容没有检查；最接近的是“{unknown.Nearest}”。",
                        $"A {unknown.Owner.In(Language.English)} has no key '{Excerpt.Of(unknown.Key.Value)}'; its value was not checked; the nearest key is '{unknown.Nearest}'."),
                fix: () => unknown.Nearest == null || unknown.More > 0
                    ? null
                    : new Fix(
                        Message.Of($"改为“{unknown.Nearest}”。", $"Replace it by '{unknown.Nearest}'."),
                        FixSafety.Suggestion,
                        new Edit(unknown.Key.At, unknown.Nearest!)));
    }
}
