using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Engine;

public sealed class LoadTests
{
    [Theory]
    [InlineData(typeof(NoWhen), "When")]
    [InlineData(typeof(NoThen), "Then")]
    [InlineData(typeof(UnboundAlias), "'team'")]
    [InlineData(typeof(TooEarly), "'team'")]
    [InlineData(typeof(OneBranchOnly), "'team'")]
    [InlineData(typeof(BoundTwice), "twice")]
    [InlineData(typeof(NotAnAlias), "alias")]
    [InlineData(typeof(EmptyGroup), "group")]
    [InlineData(typeof(ThrowsInDefine), "oops")]
    public void A_malformed_rule_is_named_when_it_is_loaded(Type type, string why)
    {
        var message = Should.Throw<InvalidOperationException>(() => RuleSet.Of(type)).Message;

        message.ShouldContain("T1");
        message.ShouldContain(type.Name);
        message.ShouldContain(why);
    }

    [Fact]
    public void A_rule_needs_its_attribute() => Should.Throw<InvalidOperationException>(() => RuleSet.Of(typeof(Nameless))).Message.ShouldContain("[Rule]");

    [Fact]
    public void Two_rules_of_one_id_are_refused()
    {
        var message = Should.Throw<InvalidOperationException>(() => RuleSet.Of(typeof(Marked), typeof(Twin))).Message;

        message.ShouldContain(nameof(Marked));
        message.ShouldContain(nameof(Twin));
    }

    [Fact]
    public void What_the_attributes_say_is_known_without_a_run()
    {
        var rule = RuleSet.Of(typeof(Marked)).Rules.ShouldHaveSingleItem();

        (rule.Id, rule.Name, rule.Category, rule.Severity).ShouldBe(("T1", "Renamed", Category.Targets, Severity.Error));
        (rule.Type, rule.Priority, rule.Source, rule.Fix).ShouldBe((typeof(Marked), 7, "a source", FixSafety.Unsafe));
        (rule.Precision, rule.Description).ShouldBe((RulePrecision.Low, "what it is for"));
        rule.Tags.ShouldBe(["a", "b"]);
    }

    [Fact]
    public void What_the_attributes_do_not_say_has_a_default()
    {
        var rule = RuleSet.Of(typeof(Plain)).Rules.ShouldHaveSingleItem();

        (rule.Priority, rule.Source, rule.Fix, rule.Precision, rule.Description).ShouldBe((0, null, null, RulePrecision.High, null));
        rule.Tags.ShouldBeEmpty();
    }

    [Fact]
    public void Templates_of_all_messages_are_known_without_a_run() => RuleSet.Of(typeof(Talking)).Rules[0].Messages.ShouldBe(
    [
        new("“{0}”没有负责人。", "'{0}' has no lead."),
        new("“{0}”的编号是 {1:D3}。", "Number {0:D3} is '{1}'."),
        new("甲。", "A."),
        new("乙。", "B."),
    ]);

    [Fact]
    public void Rules_are_listed_by_id() => RuleSet.Of(typeof(Plain), typeof(Talking), typeof(Marked)).Rules.Select(r => r.Id).ShouldBe(["T1", "T2", "T3"]);

    [Fact]
    public void An_assembly_gives_its_public_rules() => RuleSet.From(typeof(LoadTests).Assembly).Rules.ShouldContain(r => r.Type == typeof(PublicRule));

    [Rule("T1", "NoWhen", Category.Input, Severity.Warning)]
    private sealed class NoWhen : PlanRule
    {
        public override void Define() => Then().Report(() => Runs.At, () => Runs.Say("x"));
    }

    [Rule("T1", "NoThen", Category.Input, Severity.Warning)]
    private sealed class NoThen : PlanRule
    {
        public override void Define() => When().Match<Team>();
    }

    [Rule("T1", "UnboundAlias", Category.Input, Severity.Warning)]
    private sealed class UnboundAlias : PlanRule
    {
        public override void Define()
        {
            Team team = default!;

            When().Match<Person>(p => p.TeamId == team.Id);
            Then().Report(() => Runs.At, () => Runs.Say("x"));
        }
    }

    [Rule("T1", "TooEarly", Category.Input, Severity.Warning)]
    private sealed class TooEarly : PlanRule
    {
        public override void Define()
        {
            Team team = default!;

            When().Match<Person>(p => p.TeamId == team.Id).Match(() => team);
            Then().Report(() => Runs.At, () => Runs.Say("x"));
        }
    }

    [Rule("T1", "OneBranchOnly", Category.Input, Severity.Warning)]
    private sealed class OneBranchOnly : PlanRule
    {
        public override void Define()
        {
            Team team = default!;

            When().Or(any => any.Match(() => team).Match<Person>());
            Then().Report(() => Runs.At, () => Runs.Say(team.Name));
        }
    }

    [Rule("T1", "BoundTwice", Category.Input, Severity.Warning)]
    private sealed class BoundTwice : PlanRule
    {
        public override void Define()
        {
            Team team = default!;

            When().Match(() => team).And(all => all.Match(() => team));
            Then().Report(() => Runs.At, () => Runs.Say(team.Name));
        }
    }

    [Rule("T1", "NotAnAlias", Category.Input, Severity.Warning)]
    private sealed class NotAnAlias : PlanRule
    {
        public override void Define()
        {
            When().Match(() => new Team(1, "red"));
            Then().Report(() => Runs.At, () => Runs.Say("x"));
        }
    }

    [Rule("T1", "EmptyGroup", Category.Input, Severity.Warning)]
    private sealed class EmptyGroup : PlanRule
    {
        public override void Define()
        {
            When().Or(_ => { });
            Then().Report(() => Runs.At, () => Runs.Say("x"));
        }
    }

    [Rule("T1", "ThrowsInDefine", Category.Input, Severity.Warning)]
    private sealed class ThrowsInDefine : PlanRule
    {
        public override void Define() => throw new ArgumentException("oops");
    }

    private sealed class Nameless : PlanRule
    {
        public override void Define() => When();
    }

    [Rule("T1", "Marked", Category.Targets, Severity.Error, Source = "a source", Fix = FixSafety.Unsafe, Precision = RulePrecision.Low)]
    [Name("Renamed"), Description("what it is for"), Tag("b"), Tag("a"), Priority(7), Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class Marked : PlanRule
    {
        public override void Define()
        {
            When().Match<Team>();
            Then().Report(() => Runs.At, () => Runs.Say("x"));
        }
    }

    [Rule("T1", "Twin", Category.Input, Severity.Warning)]
    private sealed class Twin : PlanRule
    {
        public override void Define()
        {
            When().Match<Team>();
            Then().Report(() => Runs.At, () => Runs.Say("x"));
        }
    }

    [Rule("T2", "Plain", Category.Input, Severity.Warning)]
    private sealed class Plain : PlanRule
    {
        public override void Define()
        {
            When().Match<Team>();
            Then().Report(() => Runs.At, () => Runs.Say("x"));
        }
    }

    [Rule("T3", "Talking", Category.Input, Severity.Warning)]
    private sealed class Talking : PlanRule
    {
        public override void Define()
        {
            Team team = default!;

            When().Match(() => team);
            Then()
                .Report(() => Runs.At, () => Message.Of(zh: $"“{team.Name}”没有负责人。", en: $"'{team.Name}' has no lead."))
                .Report(() => Runs.At, () => Message.Of($"“{team.Name}”的编号是 {team.Id:D3}。", $"Number {team.Id:D3} is '{team.Name}'."))
                .Do(context => context.Report(Runs.At, team.Id > 1 ? Message.Of($"甲。", $"A.") : Message.Of($"乙。", $"B.")));
        }
    }
}
