using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Engine;

public sealed class FaultTests
{
    private static readonly object[] Facts = [new Person(1, 1, "ann") { Team = new(1, "red") }, new Person(2, 1, "bob"), new Team(1, "red")];

    [Fact]
    public void A_rule_that_throws_is_not_checked_and_loses_its_findings_and_no_other_rule_does()
    {
        var run = RuleSet.Of(typeof(Throwing), typeof(Sound)).Run(Facts);

        run.Outcomes["T1"].ShouldBeOfType<RuleOutcome.NotChecked>();
        run.Outcomes["T2"].ShouldBe(new RuleOutcome.Failed(2, 2));
        run.Findings.ShouldAllBe(f => f.Rule.Id == "T2");
    }

    [Fact]
    public void The_reason_quotes_the_condition_and_names_the_exception()
    {
        var reason = Runs.Of<Throwing>(Facts).Reason();

        reason.ShouldContain("p.Team.Name");
        reason.ShouldContain(nameof(NullReferenceException));
    }

    [Fact]
    public void An_earlier_condition_guards_a_key_that_cannot_be_computed() => Runs.Said<Guarded>(Facts).ShouldBe(["ann"]);

    [Fact]
    public void An_earlier_part_of_the_same_condition_guards_as_well() => Runs.Said<GuardedInside>(Facts).ShouldBe(["ann"]);

    [Fact]
    public void A_later_part_that_rules_the_fact_out_does_not_guard() => Runs.Of<GuardedTooLate>(Facts).Reason().ShouldContain("Team");

    [Fact]
    public void A_key_that_cannot_be_computed_for_an_unguarded_fact_is_a_fault() =>
        Runs.Of<Unguarded>([.. Facts.Reverse()]).Reason().ShouldContain("p.Team.Id");

    [Fact]
    public void A_sought_value_that_cannot_be_computed_is_a_fault_only_where_a_fact_could_match()
    {
        Runs.Of<SoughtFault>(Facts).Reason().ShouldContain("person.Team.Id");
        Runs.Of<SoughtFault>(new Person(2, 1, "bob")).Outcomes["T1"].ShouldBe(new RuleOutcome.Passed(1));
    }

    [Fact]
    public void A_part_that_would_run_into_null_is_left_alone_where_the_key_keeps_the_fact_away() =>
        Runs.Said<KeyGuards>(new Team(1, "red"), new Person(1, 1, "ann") { Team = new(1, "red") }, new Person(2, 2, "bob")).ShouldBe(["ann"]);

    [Fact]
    public void A_fault_in_a_lazy_sequence_names_the_effect() => Runs.Of<LazyFault>(Facts).Reason().ShouldContain("RelatedPlace");

    [Fact]
    public void A_null_message_is_a_fault() => Runs.Of<NoMessage>(Facts).Reason().ShouldContain("gave null");

    [Rule("T1", "Throwing", Category.Input, Severity.Warning)]
    private sealed class Throwing : PlanRule
    {
        public override void Define()
        {
            Person person = default!;

            When().Match(() => person).Match<Person>(p => p.Team!.Name == person.Name + "red");
            Then().Report(() => Runs.At, () => Runs.Say(person.Name));
        }
    }

    [Rule("T2", "Sound", Category.Input, Severity.Warning)]
    private sealed class Sound : PlanRule
    {
        public override void Define()
        {
            Person person = default!;

            When().Match(() => person);
            Then().Report(() => Runs.At, () => Runs.Say(person.Name));
        }
    }

    [Rule("T1", "Guarded", Category.Input, Severity.Warning)]
    private sealed class Guarded : PlanRule
    {
        public override void Define()
        {
            Team team = default!;
            Person person = default!;

            When().Match(() => team).Match(() => person, p => p.Team!.Id == team.Id, p => p.Team != null);
            Then().Report(() => Runs.At, () => Runs.Say(person.Name));
        }
    }

    [Rule("T1", "GuardedInside", Category.Input, Severity.Warning)]
    private sealed class GuardedInside : PlanRule
    {
        public override void Define()
        {
            Team team = default!;
            Person person = default!;

            When().Match(() => team).Match(() => person, p => p.TeamId == team.Id && p.Team != null && p.Team.Id == team.Id);
            Then().Report(() => Runs.At, () => Runs.Say(person.Name));
        }
    }

    [Rule("T1", "GuardedTooLate", Category.Input, Severity.Warning)]
    private sealed class GuardedTooLate : PlanRule
    {
        public override void Define()
        {
            Team team = default!;
            Person person = default!;

            When().Match(() => team).Match(() => person, p => p.Team!.Parent!.Id == team.Id && p.Id > 0);
            Then().Report(() => Runs.At, () => Runs.Say(person.Name));
        }
    }

    [Rule("T1", "KeyGuards", Category.Input, Severity.Warning)]
    private sealed class KeyGuards : PlanRule
    {
        public override void Define()
        {
            Team team = default!;
            Person person = default!;

            When().Match(() => team).Match(() => person, p => p.TeamId == team.Id && p.Team!.Name == "red" && p.Team.Id == team.Id);
            Then().Report(() => Runs.At, () => Runs.Say(person.Name));
        }
    }

    [Rule("T1", "Unguarded", Category.Input, Severity.Warning)]
    private sealed class Unguarded : PlanRule
    {
        public override void Define()
        {
            Team team = default!;

            When().Match(() => team).Not<Person>(p => p.Team!.Id == team.Id);
            Then().Report(() => Runs.At, () => Runs.Say(team.Name));
        }
    }

    [Rule("T1", "SoughtFault", Category.Input, Severity.Warning)]
    private sealed class SoughtFault : PlanRule
    {
        public override void Define()
        {
            Person person = default!;

            When().Match(() => person).Match<Team>(t => t.Id == person.Team!.Id);
            Then().Report(() => Runs.At, () => Runs.Say(person.Name));
        }
    }

    [Rule("T1", "LazyFault", Category.Input, Severity.Warning)]
    private sealed class LazyFault : PlanRule
    {
        public override void Define()
        {
            IEnumerable<Person> persons = default!;

            When().Query(() => persons, q => q.Match<Person>().Collect());
            Then().Report(() => Runs.At, () => Runs.Say("x"), related: () => persons.Select(p => new RelatedPlace(Runs.At, Runs.Say(p.Team!.Name))));
        }
    }

    [Rule("T1", "NoMessage", Category.Input, Severity.Warning)]
    private sealed class NoMessage : PlanRule
    {
        public override void Define()
        {
            When().Match<Team>();
            Then().Report(() => Runs.At, () => null!);
        }
    }
}
