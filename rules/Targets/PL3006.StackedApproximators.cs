using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Rules.Targets;

/// <summary>Two words around one number say the same or exclude each other: 不少于…以上, 超过…左右.</summary>
[Rule("PL3006", "StackedApproximators", Category.Targets, Severity.Warning, Fix = FixSafety.Suggestion, Source = "《党政机关公文处理工作条例》第二十条：数字准确；GB/T 15835 概数用法", Precision = RulePrecision.Medium)]
public sealed class StackedApproximators : PlanRule
{
    public override void Define()
    {
        TargetReading target = default!;
        RuleOptions options = default!;

        When()
            .Match(() => target)
            .Match(() => options, o => o.ReportApproximate ? target.Hedging != HedgeFault.None : target.Hedging > HedgeFault.Approximate);

        Then()
            .Report(
                at: () => target.At,
                message: () => target.Hedging == HedgeFault.Contradictory
                    ? Message.Of(
                        $"“{target.Words}”里的“{Hedges(target, "”“")}”互相矛盾，看不出是下限、上限还是约数，请只留一个。",
                        $"The words '{Hedges(target, "', '")}' in '{target.Words}' contradict each other; keep one of them.")
                    : target.Hedging == HedgeFault.Redundant
                    ? Message.Of(
                        $"“{target.Words}”里的“{Hedges(target, "”“")}”叠用，意思重复，请只留一个。",
                        $"The words '{Hedges(target, "', '")}' in '{target.Words}' say the same; keep one of them.")
                    : Message.Of(
                        $"“{target.Words}”是约数，完成没完成不好判断，请写准确的数。",
                        $"'{target.Words}' is approximate, so nobody can tell whether it was reached; state a number."),
                fix: () => target.Surplus == null
                    ? null
                    : new Fix(Message.Of($"删去后面重复的词。", $"Delete the second of the two words."), FixSafety.Suggestion, new[] { new Edit(target.Surplus, "") }),
                severity: () => target.Hedging == HedgeFault.Approximate ? Severity.Info : Severity.Warning);
    }

    private static string Hedges(TargetReading target, string between) => string.Join(between, target.Target.Quantity.Hedges.Where(h => h is not "力争" and not "争取"));
}
