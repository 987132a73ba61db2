using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Engine;

/// <summary>Cost is counted in evaluations, not in time: a join that is not hashed would need ten thousand million of them.</summary>
public sealed class JoinTests
{
    private const int Many = 100_000;

    private static readonly Counter Count = new();

    private static readonly object[] Facts =
    [
        .. Enumerable.Range(0, Many).Select(i => new Cell(i, i / 2, "k" + (i % 7))),
        .. Enumerable.Range(0, Many).Select(i => new Mark(i, i % 3 == 0 ? null : "k" + (i % 7))),
    ];

    [Fact]
    public void Match_looks_up_the_facts_it_is_related_to() => Cost<Matches>(2 * Many).ShouldBe(Many / 2);

    [Fact]
    public void Match_finds_them_with_the_sides_swapped() => Cost<Swapped>(2 * Many).ShouldBe(Many / 2);

    [Fact]
    public void Match_finds_them_by_Equals() => Cost<ByEquals>(2 * Many).ShouldBe(Many / 2);

    [Fact]
    public void Several_equalities_make_one_key_and_null_equals_null() => Cost<Composite>(2 * Many).ShouldBe(Enumerable.Range(0, Many).Count(i => i % 3 != 0));

    [Fact]
    public void Not_looks_up() => Cost<Nots>(4 * Many).ShouldBe(Many / 2);

    [Fact]
    public void Exists_looks_up() => Cost<Exist>(4 * Many).ShouldBe(Many / 2);

    [Fact]
    public void All_looks_up() => Cost<Alls>(2 * Many).ShouldBe(Many);

    [Fact]
    public void A_query_looks_up() => Cost<Queries>(2 * Many).ShouldBe(Many);

    [Fact]
    public void A_condition_on_the_fact_alone_is_evaluated_once_for_each_fact_even_where_all_share_one_key() => Cost<OneKey>(Many).ShouldBe(0);

    [Fact]
    public void A_query_that_reads_no_alias_runs_once() => Cost<Uncorrelated>(Many).ShouldBe(Many);

    [Fact]
    public void Rules_share_an_index_that_is_built_once()
    {
        var facts = Enumerable.Range(0, 1_000).Select(i => new Counted(i)).ToArray();
        RuleSet.Of(typeof(SharesOne), typeof(SharesTwo), typeof(SharesThree)).Run(facts).Findings.Count.ShouldBe(3_000 - 2);

        facts.ShouldAllBe(f => f.KeyReads == 1);
    }

    /// <summary>Findings of a rule, whose counted condition must not have been evaluated more often than allowed.</summary>
    private static int Cost<TRule>(int allowed) where TRule : Rule
    {
        Count.Value = 0;
        var findings = Runs.Said<TRule>(Facts).Length;
        Count.Value.ShouldBeInRange(1, allowed);
        return findings;
    }

    private sealed class Counter
    {
        public int Value { get; set; }

        public bool True(object fact) => fact is not null && ++Value > 0;
    }

    private sealed record Cell(int Id, int Row, string Key);

    private sealed record Mark(int Cell, string? Key);

    private sealed class Counted(int id)
    {
        public int KeyReads { get; private set; }

        public int Id { get; } = id;

        public int Key
        {
            get
            {
                KeyReads++;
                return Id;
            }
        }
    }

    [Rule("T1", "Matches", Category.Input, Severity.Warning)]
    private sealed class Matches : PlanRule
    {
        public override void Define()
        {
            Cell cell = default!;
            Mark mark = default!;

            When()
                .Match(() => cell)
                .Match(() => mark, m => m.Cell == cell.Id, m => Count.True(m) && cell.Id % 2 == 0);
            Then().Report(() => Runs.At, () => Runs.Say(mark.Key!));
        }
    }

    [Rule("T1", "Swapped", Category.Input, Severity.Warning)]
    private sealed class Swapped : PlanRule
    {
        public override void Define()
        {
            Cell cell = default!;

            When()
                .Match(() => cell)
                .Match<Mark>(m => cell.Id == m.Cell && Count.True(m) && cell.Id % 2 == 0);
            Then().Report(() => Runs.At, () => Runs.Say(cell.Key));
        }
    }

    [Rule("T1", "ByEquals", Category.Input, Severity.Warning)]
    private sealed class ByEquals : PlanRule
    {
        public override void Define()
        {
            Cell cell = default!;

            When()
                .Match(() => cell, c => c.Id % 2 == 0)
                .Match<Mark>(m => Equals(m.Cell, cell.Id), m => m.Cell.Equals(cell.Id), m => Count.True(m) && cell.Id >= 0);
            Then().Report(() => Runs.At, () => Runs.Say(cell.Key));
        }
    }

    [Rule("T1", "Composite", Category.Input, Severity.Warning)]
    private sealed class Composite : PlanRule
    {
        public override void Define()
        {
            Cell cell = default!;
            Mark mark = default!;

            When()
                .Match(() => mark)
                .Match(() => cell, c => string.Equals(c.Key, mark.Key, StringComparison.Ordinal), c => c.Id == mark.Cell, c => Count.True(c) && mark.Cell >= 0);
            Then().Report(() => Runs.At, () => Runs.Say(cell.Key));
        }
    }

    [Rule("T1", "Nots", Category.Input, Severity.Warning)]
    private sealed class Nots : PlanRule
    {
        public override void Define()
        {
            Cell cell = default!;

            When()
                .Match(() => cell)
                .Not<Cell>(c => c.Row == cell.Row, c => Count.True(c) && c.Id > cell.Id);
            Then().Report(() => Runs.At, () => Runs.Say(cell.Key));
        }
    }

    [Rule("T1", "Exist", Category.Input, Severity.Warning)]
    private sealed class Exist : PlanRule
    {
        public override void Define()
        {
            Cell cell = default!;

            When()
                .Match(() => cell)
                .Exists<Cell>(c => c.Row == cell.Row, c => Count.True(c) && c.Id > cell.Id);
            Then().Report(() => Runs.At, () => Runs.Say(cell.Key));
        }
    }

    [Rule("T1", "Alls", Category.Input, Severity.Warning)]
    private sealed class Alls : PlanRule
    {
        public override void Define()
        {
            Cell cell = default!;

            When()
                .Match(() => cell)
                .All<Mark>(m => m.Cell == cell.Id, m => Count.True(m) && cell.Id >= 0);
            Then().Report(() => Runs.At, () => Runs.Say(cell.Key));
        }
    }

    [Rule("T1", "Queries", Category.Input, Severity.Warning)]
    private sealed class Queries : PlanRule
    {
        public override void Define()
        {
            Cell cell = default!;
            IEnumerable<Mark> marks = default!;

            When()
                .Match(() => cell)
                .Query(() => marks, q => q.Match<Mark>(m => m.Cell == cell.Id).Where(m => Count.True(m)).Collect());
            Then().Report(() => Runs.At, () => Runs.Say("" + marks.Count()));
        }
    }

    [Rule("T1", "OneKey", Category.Input, Severity.Warning)]
    private sealed class OneKey : PlanRule
    {
        public override void Define()
        {
            Cell cell = default!;

            When()
                .Match(() => cell)
                .Match<Mark>(m => Count.True(m) && m.Cell < 0, m => m.GetType() == cell.GetType() || m.Key == cell.Key);
            Then().Report(() => Runs.At, () => Runs.Say(cell.Key));
        }
    }

    [Rule("T1", "Uncorrelated", Category.Input, Severity.Warning)]
    private sealed class Uncorrelated : PlanRule
    {
        public override void Define()
        {
            Cell cell = default!;
            IEnumerable<Mark> marks = default!;

            When()
                .Match(() => cell)
                .Query(() => marks, q => q.Match<Mark>().Where(m => Count.True(m)).Collect());
            Then().Report(() => Runs.At, () => Runs.Say("" + marks.Count()));
        }
    }

    [Rule("T1", "SharesOne", Category.Input, Severity.Warning)]
    private sealed class SharesOne : PlanRule
    {
        public override void Define()
        {
            Counted one = default!;

            When().Match(() => one).Match<Counted>(other => other.Key == one.Id);
            Then().Report(() => Runs.At, () => Runs.Say("" + one.Id));
        }
    }

    [Rule("T2", "SharesTwo", Category.Input, Severity.Warning)]
    private sealed class SharesTwo : PlanRule
    {
        public override void Define()
        {
            Counted before = default!;

            When().Match(() => before).Exists<Counted>(c => before.Id + 1 == c.Key, c => c.Id > 0);
            Then().Report(() => Runs.At, () => Runs.Say("" + before.Id));
        }
    }

    [Rule("T3", "SharesThree", Category.Input, Severity.Warning)]
    private sealed class SharesThree : PlanRule
    {
        public override void Define()
        {
            Counted a = default!;
            IGrouping<int, Counted> group = default!;
            int sought = default;

            When()
                .Match(() => a)
                .Let(() => sought, () => a.Id + 1)
                .Query(() => group, q => q.Match<Counted>(c => c.Key == sought).GroupBy(c => c.Id));
            Then().Report(() => Runs.At, () => Runs.Say("" + group.Key));
        }
    }
}
