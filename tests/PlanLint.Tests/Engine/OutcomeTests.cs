using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Engine;

public sealed class OutcomeTests
{
    [Fact]
    public void A_rule_passes_with_the_number_of_facts_its_first_pattern_matched() =>
        Runs.Of<LeadsNamedBob>(new Person(1, 1, "ann") { IsLead = true }, new Person(2, 1, "cid") { IsLead = true }, new Person(3, 1, "bob"))
            .Outcomes["T1"].ShouldBe(new RuleOutcome.Passed(2));

    [Fact]
    public void A_rule_fails_with_the_number_of_its_findings() =>
        Runs.Of<LeadsNamedBob>(new Person(1, 1, "ann") { IsLead = true }, new Person(2, 1, "bob") { IsLead = true })
            .Outcomes["T1"].ShouldBe(new RuleOutcome.Failed(1, 2));

    [Fact]
    public void A_rule_whose_first_pattern_matches_nothing_is_not_applicable() =>
        Runs.Of<LeadsNamedBob>(new Person(3, 1, "bob")).Outcomes["T1"].ShouldBe(new RuleOutcome.NotApplicable());

    [Fact]
    public void A_leading_query_counts_the_facts_it_begins_with()
    {
        Runs.Of<ManyLeads>(new Person(1, 1, "ann") { IsLead = true }, new Person(3, 1, "bob")).Outcomes["T1"].ShouldBe(new RuleOutcome.Passed(1));
        Runs.Of<ManyLeads>(new Person(3, 1, "bob")).Outcomes["T1"].ShouldBe(new RuleOutcome.NotApplicable());
    }

    [Fact]
    public void A_leading_group_counts_the_first_pattern_of_each_member() =>
        Runs.Of<Either>(new Person(3, 1, "bob"), new Team(1, "red")).Outcomes["T1"].ShouldBe(new RuleOutcome.Passed(2));

    [Fact]
    public void A_rule_that_matches_no_single_fact_has_examined_the_whole() =>
        Runs.Of<NoTeam>(new Team(1, "red")).Outcomes["T1"].ShouldBe(new RuleOutcome.Passed(1));

    [Fact]
    public void Only_rules_asked_for_have_an_outcome()
    {
        var rules = RuleSet.Of(typeof(LeadsNamedBob), typeof(Other));

        rules.Run([], rule => rule.Name == "Other").Outcomes.Keys.ShouldBe(["T2"]);
        rules.Run([]).Outcomes.Keys.ShouldBe(["T1", "T2"]);
    }

    [Rule("T1", "LeadsNamedBob", Category.Input, Severity.Warning)]
    private sealed class LeadsNamedBob : PlanRule
    {
        public override void Define()
        {
            Person person = default!;

            When().Match(() => person, p => p.IsLead).Having(() => person.Name == "bob");
            Then().Report(() => Runs.At, () => Runs.Say(person.Name));
        }
    }

    [Rule("T1", "ManyLeads", Category.Input, Severity.Warning)]
    private sealed class ManyLeads : PlanRule
    {
        public override void Define()
        {
            IGrouping<int, Person> leads = default!;

            When().Query(() => leads, q => q.Match<Person>(p => p.IsLead).GroupBy(p => p.TeamId).Where(g => g.Count() > 1));
            Then().Report(() => Runs.At, () => Runs.Say("" + leads.Key));
        }
    }

    [Rule("T1", "Either", Category.Input, Severity.Warning)]
    private sealed class Either : PlanRule
    {
        public override void Define()
        {
            INamed named = default!;

            When()
                .Or(any => any.Match(() => named, n => n is Person).Match(() => named, n => n is Team))
                .Having(() => named.Name == "nobody");
            Then().Report(() => Runs.At, () => Runs.Say(named.Name));
        }
    }

    [Rule("T1", "NoTeam", Category.Input, Severity.Warning)]
    private sealed class NoTeam : PlanRule
    {
        public override void Define()
        {
            When().Not<Team>();
            Then().Report(() => Runs.At, () => Runs.Say("none"));
        }
    }

    [Rule("T2", "Other", Category.Input, Severity.Warning)]
    private sealed class Other : PlanRule
    {
        public override void Define()
        {
            When().Match<Team>();
            Then().Do(context => context.Report(Runs.At, Runs.Say(context.Rule.Name)));
        }
    }
}
