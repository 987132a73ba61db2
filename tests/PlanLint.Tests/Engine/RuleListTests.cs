using PlanLint.Engine;
using PlanLint.Rules;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Engine;

public sealed class RuleListTests
{
    [Fact]
    public void The_list_written_at_build_time_names_every_rule_of_the_assembly() =>
        RuleSet.Of(RuleList.All).Rules.Select(r => r.Type).ShouldBe(RuleSet.From(typeof(RuleList).Assembly).Rules.Select(r => r.Type));

    [Fact]
    public void Rules_that_get_ready_meanwhile_are_the_same()
    {
        var rules = RuleSet.Prepare(RuleList.All);
        rules.Rules.Select(r => r.Id).ShouldBe(Check.Rules.Rules.Select(r => r.Id));
        rules.Rules.SelectMany(r => r.Messages).ShouldBe(Check.Rules.Rules.SelectMany(r => r.Messages));
    }

    [Fact]
    public void What_is_wrong_with_a_rule_that_gets_ready_meanwhile_shows_when_it_is_run() =>
        Should.Throw<InvalidOperationException>(() => RuleSet.Prepare([typeof(Unfinished)]).Run([])).Message.ShouldContain("When()");

    [Rule("T9", "Unfinished", PlanLint.Model.Category.Input, PlanLint.Model.Severity.Error)]
    private sealed class Unfinished : PlanRule
    {
        public override void Define()
        {
        }
    }
}
