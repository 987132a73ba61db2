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
                message: () => unknown.Nearest == null
                    ? Message.Of(
                        $"{unknown.Owner.In(Language.Chinese)}里没有“{Excerpt.Of(unknown.Key.Value)}”这个键，它的内容没有检查。",
                        $"A {unknown.Owner.In(Language.English)} has no key '{Excerpt.Of(unknown.Key.Value)}'; its value was not checked.")
                    : Message.Of(
                        $"{unknown.Owner.In(Language.Chinese)}里没有“{Excerpt.Of(unknown.Key.Value)}”这个键，它的内容没有检查；最接近的是“{unknown.Nearest}”。",
                        $"A {unknown.Owner.In(Language.English)} has no key '{Excerpt.Of(unknown.Key.Value)}'; its value was not checked; the nearest key is '{unknown.Nearest}'."),
                fix: () => unknown.Nearest == null
                    ? null
                    : new Fix(
                        Message.Of($"改为“{unknown.Nearest}”。", $"Replace it by '{unknown.Nearest}'."),
                        FixSafety.Suggestion,
                        new Edit(unknown.Key.At, unknown.Nearest!)));
    }
}
