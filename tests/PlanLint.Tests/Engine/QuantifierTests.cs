using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Engine;

public sealed class QuantifierTests
{
    private static readonly object[] Facts =
    [
        new Team(1, "red"), new Team(2, "blue"), new Team(3, "grey"),
        new Person(1, 1, "ann") { IsLead = true }, new Person(2, 1, "bob"), new Person(3, 2, "cid"), new Person(4, 2, "dan"),
    ];

    [Fact]
    public void Not_goes_on_where_no_fact_passes() => Runs.Said<TeamsWithoutLead>(Facts).ShouldBe(["blue", "grey"]);

    [Fact]
    public void Exists_goes_on_once_however_many_facts_pass() => Runs.Said<TeamsWithPersons>(Facts).ShouldBe(["red", "blue"]);

    [Fact]
    public void All_with_a_base_asks_only_the_facts_that_pass_it_and_holds_for_none() => Runs.Said<TeamsOfFollowers>(Facts).ShouldBe(["blue", "grey"]);

    [Fact]
    public void All_without_a_base_asks_every_fact() => Runs.Said<OnlyShortNames>(Facts).ShouldBe(["red", "blue", "grey"]);

    [Fact]
    public void All_fails_when_one_fact_fails() => Runs.Said<OnlyShortNames>([.. Facts, new Person(5, 2, "eleanor")]).ShouldBeEmpty();

    [Fact]
    public void All_fails_when_one_of_several_conditions_fails() =>
        Runs.Said<TeamsOfFollowers>([.. Facts, new Person(5, 3, "x")]).ShouldBe(["blue"]);

    [Fact]
    public void A_rule_may_begin_with_a_quantifier()
    {
        Runs.Said<NobodyHome>(new Team(1, "red")).ShouldBe(["nobody"]);
        Runs.Said<NobodyHome>(Facts).ShouldBeEmpty();
    }

    [Rule("T1", "TeamsWithoutLead", Category.Input, Severity.Warning)]
    private sealed class TeamsWithoutLead : PlanRule
    {
        public override void Define()
        {
            Team team = default!;

            When()
                .Match(() => team)
                .Not<Person>(p => p.TeamId == team.Id, p => p.IsLead);
            Then().Report(() => Runs.At, () => Runs.Say(team.Name));
        }
    }

    [Rule("T1", "TeamsWithPersons", Category.Input, Severity.Warning)]
    private sealed class TeamsWithPersons : PlanRule
    {
        public override void Define()
        {
            Team team = default!;

            When()
                .Match(() => team)
                .Exists<Person>(p => p.TeamId == team.Id);
            Then().Report(() => Runs.At, () => Runs.Say(team.Name));
        }
    }

    [Rule("T1", "TeamsOfFollowers", Category.Input, Severity.Warning)]
    private sealed class TeamsOfFollowers : PlanRule
    {
        public override void Define()
        {
            Team team = default!;

            When()
                .Match(() => team)
                .All<Person>(p => p.TeamId == team.Id, p => !p.IsLead, p => p.Name.Length == 3);
            Then().Report(() => Runs.At, () => Runs.Say(team.Name));
        }
    }

    [Rule("T1", "OnlyShortNames", Category.Input, Severity.Warning)]
    private sealed class OnlyShortNames : PlanRule
    {
        public override void Define()
        {
            Team team = default!;

            When()
                .Match(() => team)
                .All<Person>(p => p.Name.Length <= 4);
            Then().Report(() => Runs.At, () => Runs.Say(team.Name));
        }
    }

    [Rule("T1", "NobodyHome", Category.Input, Severity.Warning)]
    private sealed class NobodyHome : PlanRule
    {
        public override void Define()
        {
            When().Not<Person>();
            Then().Report(() => Runs.At, () => Runs.Say("nobody"));
        }
    }
}
