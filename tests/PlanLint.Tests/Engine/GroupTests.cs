using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Engine;

public sealed class GroupTests
{
    private static readonly object[] Facts =
    [
        new Team(1, "red"), new Team(2, "blue"), new Team(3, "grey"), new Team(4, "x"),
        new Person(1, 1, "ann") { IsLead = true }, new Person(2, 2, "bob"), new Guest(3, 3, "cid"),
    ];

    [Fact]
    public void Or_goes_on_for_each_member_that_matches() => Runs.Said<LeadOrGuest>(Facts).ShouldBe(["red", "grey"]);

    [Fact]
    public void Or_goes_on_twice_where_two_members_match() => Runs.Said<Twice>(new Team(1, "red")).ShouldBe(["red", "red"]);

    [Fact]
    public void And_inside_Or_binds_its_own_patterns() => Runs.Said<NestedGroups>(Facts).ShouldBe(["ann of red", "cid of grey"]);

    [Fact]
    public void Quantifiers_nest_in_groups_of_groups() => Runs.Said<Deep>(Facts).ShouldBe(["blue", "grey", "x"]);

    [Rule("T1", "LeadOrGuest", Category.Input, Severity.Warning)]
    private sealed class LeadOrGuest : PlanRule
    {
        public override void Define()
        {
            Team team = default!;

            When()
                .Match(() => team)
                .Or(any => any
                    .Exists<Person>(p => p.TeamId == team.Id, p => p.IsLead)
                    .Exists<Guest>(g => g.TeamId == team.Id));
            Then().Report(() => Runs.At, () => Runs.Say(team.Name));
        }
    }

    [Rule("T1", "Twice", Category.Input, Severity.Warning)]
    private sealed class Twice : PlanRule
    {
        public override void Define()
        {
            Team team = default!;

            When().Or(any => any
                .Match(() => team, t => t.Id == 1)
                .Match(() => team, t => t.Name == "red"));
            Then().Report(() => Runs.At, () => Runs.Say(team.Name));
        }
    }

    [Rule("T1", "NestedGroups", Category.Input, Severity.Warning)]
    private sealed class NestedGroups : PlanRule
    {
        public override void Define()
        {
            Team team = default!;
            Person person = default!;

            When().Or(any => any
                .And(all => all
                    .Match(() => team)
                    .Match(() => person, p => p.TeamId == team.Id, p => p.IsLead))
                .And(all => all
                    .Match(() => person, p => p.Id == 3)
                    .Match(() => team, t => t.Id == person.TeamId)));
            Then().Report(() => Runs.At, () => Runs.Say(person.Name + " of " + team.Name));
        }
    }

    [Rule("T1", "Deep", Category.Input, Severity.Warning)]
    private sealed class Deep : PlanRule
    {
        public override void Define()
        {
            Team team = default!;

            When()
                .Match(() => team)
                .And(all => all
                    .Or(any => any
                        .And(both => both
                            .Exists<Person>(p => p.TeamId == team.Id)
                            .All<Person>(p => p.TeamId == team.Id, p => !p.IsLead))
                        .Not<Person>(p => p.TeamId == team.Id))
                    .Having(() => team.Id > 0));
            Then().Report(() => Runs.At, () => Runs.Say(team.Name));
        }
    }
}
