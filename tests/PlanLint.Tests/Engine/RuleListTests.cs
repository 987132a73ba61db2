using PlanLint.Engine;
using PlanLint.Rules;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Engine;

public sealed class RuleListTests
{
    [Fact]
    public void The_list_written_at_build_time_says_of_every_rule_of_the_assembly_what_its_attributes_say() =>
        RuleList.All.OrderBy(r => r.Id, StringComparer.Ordinal).Select(Told).ShouldBe(RuleSet.From(typeof(RuleList).Assembly).Rules.Select(Told));

    [Fact]
    public void Rules_that_get_ready_meanwhile_are_the_same()
    {
        var searched = RuleSet.From(typeof(RuleList).Assembly);
        Check.Rules.Rules.Select(r => r.Id).ShouldBe(searched.Rules.Select(r => r.Id));
        Check.Rules.Rules.SelectMany(r => r.Messages).ShouldBe(searched.Rules.SelectMany(r => r.Messages));
    }

    [Fact]
    public void What_is_wrong_with_a_rule_that_gets_ready_meanwhile_shows_when_it_is_run() =>
        Should.Throw<InvalidOperationException>(() => RuleSet.Prepare([RuleInfo.Of<Unfinished>(new RuleAttribute("T9", "Unfinished", PlanLint.Model.Category.Input, PlanLint.Model.Severity.Error))]).Run([])).Message.ShouldContain("When()");

    // The messages are found by loading the rules, which takes nothing from the list.
    private static string Told(RuleInfo rule) => string.Join('|', typeof(RuleInfo).GetProperties()
        .Where(p => p.Name is not nameof(RuleInfo.Messages))
        .Select(p => p.GetValue(rule) switch
        {
            IEnumerable<string> words => string.Join(',', words),
            var value => $"{value}",
        }));

    [Rule("T9", "Unfinished", PlanLint.Model.Category.Input, PlanLint.Model.Severity.Error)]
    private sealed class Unfinished : PlanRule
    {
        public override void Define()
        {
        }
    }
}
