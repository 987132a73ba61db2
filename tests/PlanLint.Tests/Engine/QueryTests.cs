using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Engine;

public sealed class QueryTests
{
    private static readonly object[] Facts =
    [
        new Team(2, "blue"), new Team(1, "red"), new Team(3, "grey"),
        new Person(1, 1, "ann") { IsLead = true }, new Person(2, 2, "bob"), new Person(3, 1, "cid"), new Person(4, 2, "abe"), new Person(5, 1, "Zoe"),
    ];

    [Fact]
    public void Collect_gives_one_collection() => Runs.Said<Everyone>(Facts).ShouldBe(["5: ann bob cid abe Zoe"]);

    [Fact]
    public void Collect_over_nothing_gives_one_empty_collection() => Runs.Said<Everyone>().ShouldBe(["0: "]);

    [Fact]
    public void A_query_may_read_aliases_bound_above() => Runs.Said<ByTeam>(Facts).ShouldBe(["blue: bob abe", "red: ann cid Zoe", "grey: "]);

    [Fact]
    public void GroupBy_gives_groups_in_the_order_of_their_first_facts() => Runs.Said<Groups>(Facts).ShouldBe(["1: ann cid Zoe", "2: bob abe"]);

    [Fact]
    public void GroupBy_over_nothing_gives_no_group() => Runs.Said<Groups>(new Team(1, "red")).ShouldBeEmpty();

    [Fact]
    public void GroupBy_takes_a_null_key() =>
        Runs.Said<Rooms>(new Person(1, 1, "ann"), new Person(2, 1, "bob") { RoomId = 7 }, new Person(3, 1, "cid")).ShouldBe(["none: ANN CID", "7: BOB"]);

    [Fact]
    public void Where_filters_after_grouping() => Runs.Said<LargeGroups>(Facts).ShouldBe(["1"]);

    [Fact]
    public void Select_and_SelectMany_follow_one_another() => Runs.Said<Letters>(Facts).ShouldBe(["a", "n", "n", "c", "i", "d"]);

    [Fact]
    public void Orders_are_stable_and_ordinal() => Runs.Said<Ordered>(Facts).ShouldBe(["Zoe abe ann bob cid | ann cid Zoe bob abe | Zoe cid ann abe bob"]);

    [Fact]
    public void ToLookup_keeps_keys_in_the_order_of_their_first_facts() => Runs.Said<Lookups>(Facts).ShouldBe(["2 keys 1,2: ann cid Zoe; nobody in 9: True"]);

    [Fact]
    public void A_query_serves_an_alias_of_a_wider_type() => Runs.Said<Wider>(Facts).ShouldBe(["red blue grey"]);

    [Rule("T1", "Everyone", Category.Input, Severity.Warning)]
    private sealed class Everyone : PlanRule
    {
        public override void Define()
        {
            IEnumerable<Person> persons = default!;

            When().Query(() => persons, q => q.Match<Person>().Collect());
            Then().Report(() => Runs.At, () => Runs.Say(persons.Count() + ": " + string.Join(' ', persons.Select(p => p.Name))));
        }
    }

    [Rule("T1", "ByTeam", Category.Input, Severity.Warning)]
    private sealed class ByTeam : PlanRule
    {
        public override void Define()
        {
            Team team = default!;
            IEnumerable<Person> persons = default!;

            When()
                .Match(() => team)
                .Query(() => persons, q => q.Match<Person>(p => p.TeamId == team.Id).Collect());
            Then().Report(() => Runs.At, () => Runs.Say(team.Name + ": " + string.Join(' ', persons.Select(p => p.Name))));
        }
    }

    [Rule("T1", "Groups", Category.Input, Severity.Warning)]
    private sealed class Groups : PlanRule
    {
        public override void Define()
        {
            IGrouping<int, Person> group = default!;

            When().Query(() => group, q => q.Match<Person>().GroupBy(p => p.TeamId));
            Then().Report(() => Runs.At, () => Runs.Say(group.Key + ": " + string.Join(' ', group.Select(p => p.Name))));
        }
    }

    [Rule("T1", "Rooms", Category.Input, Severity.Warning)]
    private sealed class Rooms : PlanRule
    {
        public override void Define()
        {
            IGrouping<int?, string> group = default!;

            When().Query(() => group, q => q.Match<Person>().GroupBy(p => p.RoomId, p => p.Name.ToUpperInvariant()));
            Then().Report(() => Runs.At, () => Runs.Say((group.Key.HasValue ? "" + group.Key : "none") + ": " + string.Join(' ', group)));
        }
    }

    [Rule("T1", "LargeGroups", Category.Input, Severity.Warning)]
    private sealed class LargeGroups : PlanRule
    {
        public override void Define()
        {
            IGrouping<int, Person> group = default!;

            When().Query(() => group, q => q.Match<Person>(p => p.Id > 0).GroupBy(p => p.TeamId).Where(g => g.Count() > 1, g => g.Count() > 2));
            Then().Report(() => Runs.At, () => Runs.Say("" + group.Key));
        }
    }

    [Rule("T1", "Letters", Category.Input, Severity.Warning)]
    private sealed class Letters : PlanRule
    {
        public override void Define()
        {
            char letter = default;

            When().Query(() => letter, q => q.Match<Person>(p => p.TeamId == 1).Select(p => p.Name).Where(n => n != "Zoe").SelectMany(n => n));
            Then().Report(() => Runs.At, () => Runs.Say("" + letter));
        }
    }

    [Rule("T1", "Ordered", Category.Input, Severity.Warning)]
    private sealed class Ordered : PlanRule
    {
        public override void Define()
        {
            IEnumerable<Person> byName = default!;
            IEnumerable<Person> byTeam = default!;
            IEnumerable<Person> byTeamAndId = default!;

            When()
                .Query(() => byName, q => q.Match<Person>().Collect().OrderBy(p => p.Name))
                .Query(() => byTeam, q => q.Match<Person>().Collect().OrderBy(p => p.TeamId))
                .Query(() => byTeamAndId, q => q.Match<Person>().Collect().OrderByDescending(p => p.TeamId == 1).ThenByDescending(p => p.Id).ThenBy(p => p.Name));
            Then().Report(() => Runs.At, () => Runs.Say(
                string.Join(' ', byName.Select(p => p.Name)) + " | " + string.Join(' ', byTeam.Select(p => p.Name)) + " | " + string.Join(' ', byTeamAndId.Select(p => p.Name))));
        }
    }

    [Rule("T1", "Lookups", Category.Input, Severity.Warning)]
    private sealed class Lookups : PlanRule
    {
        public override void Define()
        {
            IKeyedLookup<int, string> names = default!;

            When().Query(() => names, q => q.Match<Person>().Collect().ToLookup(p => p.TeamId, p => p.Name));
            Then().Report(() => Runs.At, () => Runs.Say(
                names.Count + " keys " + string.Join(',', names.Keys) + ": " + string.Join(' ', names[1]) + "; nobody in 9: " + !names.Contains(9)));
        }
    }

    [Rule("T1", "Wider", Category.Input, Severity.Warning)]
    private sealed class Wider : PlanRule
    {
        public override void Define()
        {
            IEnumerable<INamed> named = default!;

            When().Query<IEnumerable<INamed>>(() => named, q => q.Match<Team>().Collect().OrderBy(t => t.Name.Length));
            Then().Report(() => Runs.At, () => Runs.Say(string.Join(' ', named.Select(n => n.Name))));
        }
    }
}
