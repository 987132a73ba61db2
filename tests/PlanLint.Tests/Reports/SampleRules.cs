using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Reports;

/// <summary>Three rules that exist only here, with pages, so that the catalogue may change without changing these tests.</summary>
internal static class SampleRules
{
    public static RuleInfo Lead { get; } = new("PL1901", "MissingLead", Category.Responsibility, Severity.Error)
    {
        Type = typeof(LeadPage),
        Source = "国发〔2021〕9号",
        Precision = RulePrecision.VeryHigh,
        Tags = ["units"],
        Messages = [new("行动“{0}”没有牵头单位。", "Action '{0}' names no lead unit.")],
    };

    public static RuleInfo Repeated { get; } = new("PL4901", "RepeatedRow", Category.Duplication, Severity.Error)
    {
        Type = typeof(RepeatedPage),
        Fix = FixSafety.Unsafe,
        Messages = [new("内容“{0}”写了 {1} 次。", "The content '{0}' is written {1} times.")],
    };

    public static RuleInfo Vague { get; } = new("PL3901", "VagueCount", Category.Targets, Severity.Info)
    {
        Type = typeof(VaguePage),
        Precision = RulePrecision.Medium,
        Messages = [new("“{0}”不是数量。", "'{0}' is no count."), new("“{0}”占 {1:F1}%。", "'{0}' makes {1:F1} %.")],
    };

    public static IReadOnlyList<RuleInfo> All { get; } = [Lead, Vague, Repeated];

    private sealed class LeadPage;

    private sealed class RepeatedPage;

    private sealed class VaguePage;
}
