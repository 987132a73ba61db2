using PlanLint.Engine;
using PlanLint.Engine.Matching;
using PlanLint.Model;

namespace PlanLint.Tests.Engine;

public sealed class YieldTests
{
    private static readonly object[] Chain = [.. Enumerable.Range(0, 300).Select(i => new Link(i, i + 1))];

    [Fact]
    public void Facts_follow_from_facts_until_nothing_is_new()
    {
        var run = RuleSet.Of(typeof(First), typeof(Next), typeof(Count)).Run(Chain);

        run.Derived.ShouldBe(Enumerable.Range(1, 300).Select(i => new Reached(i)));
        run.Findings.ShouldHaveSingleItem().Message.In(Language.English).ShouldBe("300");
    }

    [Fact]
    public void A_long_chain_costs_one_look_at_each_link()
    {
        Link.Reads = 0;
        RuleSet.Of(typeof(First), typeof(Next)).Run(Chain);

        Link.Reads.ShouldBeLessThan(4 * Chain.Length);
    }

    [Fact]
    public void The_order_of_patterns_does_not_change_what_follows() =>
        RuleSet.Of(typeof(First), typeof(NextReversed)).Run(Chain).Derived.ShouldBe(Enumerable.Range(1, 300).Select(i => new Reached(i)));

    [Fact]
    public void Equal_facts_are_added_once() =>
        RuleSet.Of(typeof(First)).Run([new Link(0, 1), new Link(0, 1), new Reached(2), new Link(0, 2)]).Derived.ShouldBe([new Reached(1)]);

    [Fact]
    public void A_rule_that_never_stops_yielding_is_not_checked()
    {
        var run = RuleSet.Of(typeof(Endless), typeof(Bystander)).Run([new Reached(0)]);

        run.Reason("Endless").ShouldContain("1000 rounds");
        run.Outcomes["Bystander"].ShouldBe(new RuleOutcome.Failed(1, 1));
    }

    [Fact]
    public void A_rule_that_yields_too_many_facts_is_not_checked() =>
        new RuleSet([typeof(Doubling)], new Limits(Facts: 500, Rounds: 1_000)).Run([new Reached(1)]).Reason("Doubling").ShouldContain("500 facts");

    [Fact]
    public void Higher_priority_runs_first_and_feeds_lower()
    {
        var run = RuleSet.Of(typeof(High), typeof(Low)).Run([new Link(0, 1)]);

        run.Findings.Select(f => f.Message.In(Language.English)).ShouldBe(["high sees 0", "low sees 1"]);
    }

    [Fact]
    public void What_an_action_inserts_is_seen_by_lower_priority() =>
        RuleSet.Of(typeof(Inserting), typeof(Low)).Run([new Link(0, 1)]).Findings.ShouldHaveSingleItem().Message.In(Language.English).ShouldBe("low sees 1");

    [Fact]
    public void A_rule_that_feeds_an_enabled_one_runs_without_reporting()
    {
        var run = RuleSet.Of(typeof(High), typeof(Low)).Run([new Link(0, 1)], new HashSet<string> { "Low" });

        run.Findings.ShouldHaveSingleItem().Message.In(Language.English).ShouldBe("low sees 1");
        run.Outcomes.Keys.ShouldBe(["Low"]);
    }

    [Fact]
    public void A_rule_that_lacks_facts_of_a_failed_one_has_not_passed()
    {
        var run = RuleSet.Of(typeof(Broken), typeof(Count)).Run([new Link(0, 1)]);

        run.Reason("Count").ShouldContain("Broken");
    }

    [Fact]
    public void Facts_that_were_yielded_before_a_report_failed_are_not_missing()
    {
        var run = RuleSet.Of(typeof(YieldsThenFails), typeof(Low)).Run([new Link(0, 1), new Link(0, 0)]);

        run.Outcomes["YieldsThenFails"].ShouldBeOfType<RuleOutcome.NotChecked>();
        run.Outcomes["Low"].ShouldBe(new RuleOutcome.Failed(2, 2));
    }

    [Fact]
    public void Rules_with_queries_and_existence_see_facts_that_come_later() =>
        RuleSet.Of(typeof(First), typeof(Summing)).Run([new Link(0, 1), new Link(0, 2)]).Derived.ShouldContain(new Total(2));

    private sealed record Link(int From, int To)
    {
        public static int Reads { get; set; }

        public int Start
        {
            get
            {
                Reads++;
                return From;
            }
        }
    }

    private sealed record Reached(int Node);

    private sealed record Total(int Count);

    [Rule("First", "First", Category.Input, Severity.Warning)]
    private sealed class First : PlanRule
    {
        public override void Define()
        {
            Link link = default!;

            When().Match(() => link, l => l.From == 0);
            Then().Yield(_ => new Reached(link.To));
        }
    }

    [Rule("Next", "Next", Category.Input, Severity.Warning)]
    private sealed class Next : PlanRule
    {
        public override void Define()
        {
            Reached reached = default!;
            Link link = default!;

            When().Match(() => reached).Match(() => link, l => l.Start == reached.Node);
            Then().Yield(_ => new Reached(link.To));
        }
    }

    [Rule("Next", "Next", Category.Input, Severity.Warning)]
    private sealed class NextReversed : PlanRule
    {
        public override void Define()
        {
            Reached reached = default!;
            Link link = default!;

            When().Match(() => link).Match(() => reached, r => r.Node == link.From).Not<Reached>(r => r.Node == link.To);
            Then().Yield(_ => new Reached(link.To));
        }
    }

    [Rule("Count", "Count", Category.Input, Severity.Warning)]
    private sealed class Count : PlanRule
    {
        public override void Define()
        {
            IEnumerable<Reached> all = default!;

            When().Query(() => all, q => q.Match<Reached>().Collect()).Having(() => all.Any());
            Then().Report(() => Runs.At, () => Runs.Say("" + all.Count()));
        }
    }

    [Rule("Endless", "Endless", Category.Input, Severity.Warning)]
    private sealed class Endless : PlanRule
    {
        public override void Define()
        {
            Reached reached = default!;

            When().Match(() => reached);
            Then().Yield(_ => new Reached(reached.Node + 1));
        }
    }

    [Rule("Doubling", "Doubling", Category.Input, Severity.Warning)]
    private sealed class Doubling : PlanRule
    {
        public override void Define()
        {
            Reached reached = default!;

            When().Match(() => reached);
            Then().Yield(_ => new Reached(reached.Node * 2)).Yield(_ => new Reached((reached.Node * 2) + 1));
        }
    }

    [Rule("Bystander", "Bystander", Category.Input, Severity.Warning)]
    private sealed class Bystander : PlanRule
    {
        public override void Define()
        {
            When().Match<Reached>(r => r.Node == 0);
            Then().Report(() => Runs.At, () => Runs.Say("zero"));
        }
    }

    [Rule("High", "High", Category.Input, Severity.Warning), Priority(10)]
    private sealed class High : PlanRule
    {
        public override void Define()
        {
            Link link = default!;
            IEnumerable<Total> totals = default!;

            When().Match(() => link).Query(() => totals, q => q.Match<Total>().Collect());
            Then().Report(() => Runs.At, () => Runs.Say("high sees " + (totals.Count() - 1))).Yield(_ => new Total(link.To));
        }
    }

    [Rule("Inserting", "Inserting", Category.Input, Severity.Warning), Priority(1)]
    private sealed class Inserting : PlanRule
    {
        public override void Define()
        {
            Link link = default!;

            When().Match(() => link);
            Then().Do(context => context.Insert(new Total(link.To)));
        }
    }

    [Rule("Low", "Low", Category.Input, Severity.Warning)]
    private sealed class Low : PlanRule
    {
        public override void Define()
        {
            Total total = default!;

            When().Match(() => total);
            Then().Report(() => Runs.At, () => Runs.Say("low sees " + total.Count));
        }
    }

    [Rule("Broken", "Broken", Category.Input, Severity.Warning)]
    private sealed class Broken : PlanRule
    {
        public override void Define()
        {
            Link link = default!;

            When().Match(() => link);
            Then().Yield(_ => new Reached(link.To / (link.To - link.To)));
        }
    }

    [Rule("YieldsThenFails", "YieldsThenFails", Category.Input, Severity.Warning), Priority(1)]
    private sealed class YieldsThenFails : PlanRule
    {
        public override void Define()
        {
            Link link = default!;

            When().Match(() => link);
            Then().Yield(_ => new Total(link.To)).Report(() => Runs.At, () => Runs.Say("" + (1 / link.To)));
        }
    }

    [Rule("Summing", "Summing", Category.Input, Severity.Warning)]
    private sealed class Summing : PlanRule
    {
        public override void Define()
        {
            IEnumerable<Reached> all = default!;

            When().Query(() => all, q => q.Match<Reached>().Collect()).Exists<Reached>(r => r.Node == 2);
            Then().Yield(_ => new Total(all.Count()));
        }
    }
}
