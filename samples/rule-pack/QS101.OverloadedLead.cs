using PlanLint.Engine;
using PlanLint.Model;

namespace Qingshi.Rules;

/// <summary>One unit leads more actions than it can look after.</summary>
[Rule("QS101", "OverloadedLead", Category.Responsibility, Severity.Warning, Source = "青石县议事规则：一个单位牵头的行动不超过三项")]
public sealed class OverloadedLead : PlanRule
{
    private const int Most = 3;

    public override void Define()
    {
        IGrouping<string, UnitMention> same = default!;
        IEnumerable<UnitMention> led = default!;

        When()
            .Query(() => same, q => q
                .Match<UnitMention>(u => u.Role == UnitRole.Lead)
                .GroupBy(u => u.Key))
            .Let(() => led, () => same.DistinctBy(u => u.ActionId).ToList())
            .Having(() => led.Count() > Most);

        Then()
            .Report(
                at: () => led.First().Name.At,
                message: () => Message.Of(
                    $"“{led.First().Name.Value}”牵头 {led.Count()} 项行动，超过 {Most} 项，请分给其他单位。",
                    $"'{led.First().Name.Value}' leads {led.Count()} actions, more than {Most}; give some of them to other units."),
                related: () => led.Skip(1).Select(u => new RelatedPlace(u.Name.At, Message.Of($"也由“{u.Name.Value}”牵头", $"led by '{u.Name.Value}' too"))));
    }
}
