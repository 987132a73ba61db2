using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Engine;

public sealed class MatchTests
{
    private static readonly object[] Facts =
    [
        new Team(1, "red"), new Person(1, 1, "ann") { IsLead = true }, new Team(2, "blue"), new Guest(2, 2, "bob"), new Person(3, 1, "cid"), new Team(3, "grey"),
    ];

    [Fact]
    public void Every_fact_that_passes_all_conditions_fires_once_in_the_order_given() =>
        Runs.Said<OneCondition>(Facts).ShouldBe(["ann", "cid"]);

    [Fact]
    public void A_pattern_matches_facts_of_derived_types() => Runs.Said<AllPersons>(Facts).ShouldBe(["ann", "bob", "cid"]);

    [Fact]
    public void A_pattern_matches_facts_that_implement_an_interface() =>
        Runs.Said<AllNamed>(Facts).ShouldBe(["red", "ann", "blue", "bob", "cid", "grey"]);

    [Fact]
    public void A_pattern_without_alias_fires_for_each_fact() => Runs.Said<NoAlias>(Facts).Length.ShouldBe(2);

    [Fact]
    public void A_join_goes_on_with_every_pair() => Runs.Said<Pairs>(Facts).ShouldBe(["red ann", "red cid", "blue bob"]);

    [Fact]
    public void An_alias_may_be_used_in_its_own_conditions() => Runs.Said<OwnAlias>(Facts).ShouldBe(["ann"]);

    [Fact]
    public void Nothing_fires_without_facts() => Runs.Said<Pairs>().ShouldBeEmpty();

    [Fact]
    public void A_null_among_the_facts_is_refused() => Should.Throw<ArgumentNullException>(() => Runs.Of<Pairs>(null!, new Team(1, "red")));

    [Fact]
    public void Constants_fields_and_methods_of_the_rule_may_be_used() => Runs.Said<Captures>(Facts).ShouldBe(["ann!", "bob!"]);

    [Rule("T1", "OneCondition", Category.Input, Severity.Warning)]
    private sealed class OneCondition : PlanRule
    {
        public override void Define()
        {
            Person person = default!;

            When().Match(() => person, p => p.TeamId == 1, p => p.Name.Length == 3);
            Then().Report(() => Runs.At, () => Runs.Say(person.Name));
        }
    }

    [Rule("T1", "AllPersons", Category.Input, Severity.Warning)]
    private sealed class AllPersons : PlanRule
    {
        public override void Define()
        {
            Person person = default!;

            When().Match(() => person);
            Then().Report(() => Runs.At, () => Runs.Say(person.Name));
        }
    }

    [Rule("T1", "AllNamed", Category.Input, Severity.Warning)]
    private sealed class AllNamed : PlanRule
    {
        public override void Define()
        {
            INamed named = default!;

            When().Match(() => named);
            Then().Report(() => Runs.At, () => Runs.Say(named.Name));
        }
    }

    [Rule("T1", "NoAlias", Category.Input, Severity.Warning)]
    private sealed class NoAlias : PlanRule
    {
        public override void Define()
        {
            When().Match<Person>(p => p.TeamId == 1);
            Then().Report(() => Runs.At, () => Runs.Say("someone"));
        }
    }

    [Rule("T1", "Pairs", Category.Input, Severity.Warning)]
    private sealed class Pairs : PlanRule
    {
        public override void Define()
        {
            Team team = default!;
            Person person = default!;

            When()
                .Match(() => team)
                .Match(() => person, p => p.TeamId == team.Id);
            Then().Report(() => Runs.At, () => Runs.Say(team.Name + " " + person.Name));
        }
    }

    [Rule("T1", "OwnAlias", Category.Input, Severity.Warning)]
    private sealed class OwnAlias : PlanRule
    {
        public override void Define()
        {
            Person person = default!;

            When().Match(() => person, p => person.IsLead);
            Then().Report(() => Runs.At, () => Runs.Say(person.Name));
        }
    }

    [Rule("T1", "Captures", Category.Input, Severity.Warning)]
    private sealed class Captures : PlanRule
    {
        private readonly string _mark = "!";

        public override void Define()
        {
            Person person = default!;
            var limit = 3;
            var names = new HashSet<string>(["ann", "bob", "cid"], StringComparer.Ordinal);

            When().Match(() => person, p => p.Id < limit, p => names.Contains(p.Name), p => IsShort(p.Name));
            Then().Report(() => Runs.At, () => Runs.Say(person.Name + _mark));
        }

        private bool IsShort(string name) => name.Length < 4 && _mark.Length == 1;
    }
}
