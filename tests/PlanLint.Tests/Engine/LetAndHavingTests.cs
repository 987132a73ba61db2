using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Engine;

public sealed class LetAndHavingTests
{
    [Fact]
    public void Let_names_a_value_and_Having_tests_it() =>
        Runs.Said<Crowded>(
            new Team(1, "red"), new Team(2, "blue"), new Person(1, 1, "ann"), new Person(2, 1, "bob"), new Person(3, 2, "cid"))
            .ShouldBe(["red has 2: ann bob"]);

    [Fact]
    public void A_let_may_give_null() => Runs.Said<Orphans>(new Team(1, "red") { Parent = new(2, "blue") }, new Team(3, "grey")).ShouldBe(["grey"]);

    [Fact]
    public void What_a_lazy_sequence_captured_belongs_to_its_own_match()
    {
        var run = Runs.Of<Lazy>(new Team(1, "red"), new Team(2, "blue"), new Person(1, 1, "ann"), new Person(2, 2, "bob"));

        run.Derived.Cast<Names>().Select(n => string.Join(' ', n.Values)).ShouldBe(["ann", "bob"]);
    }

    private sealed class Names(IEnumerable<string> values)
    {
        public IEnumerable<string> Values { get; } = values;
    }

    [Rule("T1", "Crowded", Category.Input, Severity.Warning)]
    private sealed class Crowded : PlanRule
    {
        public override void Define()
        {
            Team team = default!;
            IEnumerable<Person> persons = default!;
            int size = default;
            string names = default!;

            When()
                .Match(() => team)
                .Query(() => persons, q => q.Match<Person>(p => p.TeamId == team.Id).Collect())
                .Let(() => size, () => persons.Count())
                .Let(() => names, () => string.Join(' ', persons.Select(p => p.Name)))
                .Having(() => size > 1, () => names.Length > team.Name.Length);
            Then().Report(() => Runs.At, () => Runs.Say(team.Name + " has " + size + ": " + names));
        }
    }

    [Rule("T1", "Orphans", Category.Input, Severity.Warning)]
    private sealed class Orphans : PlanRule
    {
        public override void Define()
        {
            Team team = default!;
            Team parent = default!;

            When()
                .Match(() => team)
                .Let(() => parent, () => team.Parent!)
                .Having(() => parent == null);
            Then().Report(() => Runs.At, () => Runs.Say(team.Name));
        }
    }

    [Rule("T1", "Lazy", Category.Input, Severity.Warning)]
    private sealed class Lazy : PlanRule
    {
        public override void Define()
        {
            IEnumerable<Person> all = default!;
            Team team = default!;
            IEnumerable<string> names = default!;

            When()
                .Query(() => all, q => q.Match<Person>().Collect())
                .Match(() => team)
                .Let(() => names, () => all.Where(p => p.TeamId == team.Id).Select(p => p.Name));
            Then().Yield(_ => new Names(names));
        }
    }
}
