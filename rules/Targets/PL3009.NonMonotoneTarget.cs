using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Targets;

/// <summary>The value for a later year is not above that for an earlier one, although the indicator has to rise.</summary>
[Rule("PL3009", "NonMonotoneTarget", Category.Targets, Severity.Error, Source = "国发〔2021〕9号：2025年、2035年目标逐步提高", Checks = ["indicators"])]
public sealed class NonMonotoneTarget : PlanRule
{
    public override void Define()
    {
        IndicatorStep step = default!;

        When()
            .Match(() => step)
            .Having(() => !step.Rises, () => !step.Later.IsKept);

        Then()
            .Report(
                at: () => step.Later.At,
                message: () => Message.Of(
                    $"“{step.Later.Name}”{step.Later.Year} 年的目标“{step.Later.Words}”没有高于 {step.Earlier.Year} 年的“{step.Earlier.Words}”，请核对数字和年份。",
                    $"The value of '{step.Later.Name}' for {step.Later.Year}, '{step.Later.Words}', is not above '{step.Earlier.Words}' for {step.Earlier.Year}; check numbers and years."),
                related: () => Earlier(step));
    }

    private static RelatedPlace[] Earlier(IndicatorStep step) => [new(step.Earlier.At, Message.Of($"{step.Earlier.Year} 年的目标", $"the value for {step.Earlier.Year}"))];
}
