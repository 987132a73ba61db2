using System.Linq.Expressions;
using CsCheck;
using PlanLint.Engine;
using PlanLint.Engine.Matching;
using PlanLint.Model;

namespace PlanLint.Tests.Engine;

public sealed class EvaluationTests
{
    private static readonly RuleSet Rules = RuleSet.Of(typeof(Mixed), typeof(ByRoom));

    [Fact]
    public void An_expression_gives_the_same_before_and_after_it_is_compiled()
    {
        var hot = new Hot<Func<int, int>>(expression: x => (x * 3) + 1);
        var first = hot.Current;

        for (var i = 0; i <= Limits.EvaluationsBeforeCompiling; i++) hot.Current(i).ShouldBe((i * 3) + 1);

        hot.Current.ShouldNotBeSameAs(first);
        hot.Current(7).ShouldBe(22);
    }

    [Fact]
    public void A_rule_set_gives_the_same_cold_and_hot()
    {
        var facts = Persons(600);
        var cold = Told(RuleSet.Of(typeof(Mixed), typeof(ByRoom)).Run(Persons(100)));

        for (var evaluated = 0; evaluated <= Limits.EvaluationsBeforeCompiling; evaluated += facts.Length) Rules.Run(facts);
        Told(Rules.Run(Persons(100))).ShouldBe(cold);
        Told(Rules.Run(facts)).ShouldBe(Told(RuleSet.Of(typeof(Mixed), typeof(ByRoom)).Run(facts)));
    }

    [Fact]
    public void Eight_threads_share_one_rule_set()
    {
        var rules = RuleSet.Of(typeof(Mixed), typeof(ByRoom));
        var expected = Told(RuleSet.Of(typeof(Mixed), typeof(ByRoom)).Run(Persons(900)));
        var results = new string[8][];

        var threads = Enumerable.Range(0, 8).Select(i => new Thread(() => results[i] = Told(rules.Run(Persons(900))))).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());

        results.ShouldAllBe(r => r.SequenceEqual(expected));
    }

    [Fact]
    public void Hashed_joins_find_what_nested_loops_find() =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, 3].Nullable(), Gen.Bool)
            .Array[0, 12]
            .Sample(rows =>
            {
                Person[] persons = [.. rows.Select((r, i) => new Person(i, r.Item1, "n" + r.Item2) { RoomId = r.Item3, IsLead = r.Item4 })];
                string[] pairs =
                [
                    .. from a in persons
                       from b in persons
                       where a.RoomId == b.RoomId && b.Name == a.Name && a.Id < b.Id && !b.IsLead
                       where !persons.Any(c => c.TeamId == a.TeamId && c.TeamId == b.TeamId && c.IsLead)
                       let team = persons.Where(c => c.TeamId == b.TeamId).ToList()
                       where team.Count > 1 || persons.Any(c => c.RoomId == b.Id)
                       select $"{a.Id} {b.Id} {string.Join(',', team.Select(c => c.Id))}"
                ];

                Told(RuleSet.Of(typeof(Mixed)).Run(persons)).ShouldBe(pairs);
            });

    [Fact]
    public void The_order_of_facts_is_the_order_of_findings()
    {
        var facts = Persons(50);

        Told(RuleSet.Of(typeof(ByRoom)).Run(facts)).ShouldBe(["1: 49", "2: 47", "0: 45"]);
        Told(RuleSet.Of(typeof(ByRoom)).Run([.. facts.Skip(2), .. facts.Take(2)])).ShouldBe(["2: 47", "0: 45", "1: 49"]);
    }

    [Theory]
    [MemberData(nameof(Alike))]
    public void Keys_are_alike_when_they_are_built_alike(LambdaExpression x, LambdaExpression y, bool areAlike) =>
        ExpressionEquality.Instance.Equals(x, y).ShouldBe(areAlike);

    public static TheoryData<LambdaExpression, LambdaExpression, bool> Alike() => new()
    {
        { Of(p => p.Id), Of(q => q.Id), true },
        { Of(p => p.Id), Of(p => p.TeamId), false },
        { Of(p => p.Name.Length + 1), Of(x => x.Name.Length + 1), true },
        { Of(p => p.Name.Length + 1), Of(p => p.Name.Length + 2), false },
        { Of(p => p.Name.Substring(1)), Of(p => p.Name.Substring(1)), true },
        { Of(p => p.Name.Trim()), Of(p => p.Name.Trim('x')), false },
        { Of(p => p.IsLead ? p.Id : -p.Id), Of(p => p.IsLead ? p.Id : -p.Id), true },
        { Of(p => p.IsLead ? p.Id : -p.Id), Of(p => p.IsLead ? p.Id : p.Id), false },
        { Of(p => p.Name.Count(c => c == 'a')), Of(p => p.Name.Count(d => d == 'a')), true },
        { Of(p => p.Name.Count(c => c == 'a')), Of(p => p.Name.Count(c => c == 'b')), false },
        { Of(p => new string[] { p.Name }), Of(p => new string[] { p.Name }), true },
        { Of(p => new Team(p.Id, p.Name)), Of(p => new Team(p.Id, "")), false },
    };

    private static Expression<Func<Person, object>> Of(Expression<Func<Person, object>> expression) => expression;

    private static Person[] Persons(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new Person(i, i / 3, "n" + (i % 5)) { RoomId = i % 4 == 0 ? null : i % 3, IsLead = i % 11 == 0 })];

    private static string[] Told(RuleRun run)
    {
        run.Outcomes.Values.ShouldAllBe(o => !(o is RuleOutcome.NotChecked));
        return [.. run.Findings.Select(f => f.Message.In(Language.English))];
    }

    [Rule("T1", "Mixed", Category.Input, Severity.Warning)]
    private sealed class Mixed : PlanRule
    {
        public override void Define()
        {
            Person a = default!;
            Person b = default!;
            IEnumerable<Person> team = default!;

            When()
                .Match(() => a)
                .Match(() => b, p => p.RoomId == a.RoomId && a.Name == p.Name && p.Id > a.Id, p => !p.IsLead)
                .Not<Person>(p => p.TeamId == a.TeamId, p => b.TeamId == p.TeamId && p.IsLead)
                .Query(() => team, q => q.Match<Person>(p => p.TeamId == b.TeamId).Collect())
                .Or(any => any
                    .Having(() => team.Count() > 1)
                    .And(all => all.Having(() => team.Count() <= 1).Exists<Person>(p => p.RoomId == b.Id)));
            Then().Report(() => Runs.At, () => Runs.Say(a.Id + " " + b.Id + " " + string.Join(',', team.Select(p => p.Id))));
        }
    }

    [Rule("T2", "ByRoom", Category.Input, Severity.Warning)]
    private sealed class ByRoom : PlanRule
    {
        public override void Define()
        {
            IGrouping<int?, Person> room = default!;
            Person last = default!;

            When()
                .Query(() => room, q => q.Match<Person>(p => p.RoomId != null).GroupBy(p => p.RoomId))
                .Match(() => last, p => p.RoomId == room.Key)
                .Not<Person>(p => p.RoomId == last.RoomId, p => p.Id > last.Id);
            Then().Report(() => Runs.At, () => Runs.Say(room.Key + ": " + last.Id));
        }
    }
}
