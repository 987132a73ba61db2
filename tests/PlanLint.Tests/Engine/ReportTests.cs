using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Engine;

public sealed class ReportTests
{
    private static readonly object[] Facts = [new Team(1, "red"), new Person(1, 1, "ann"), new Person(2, 1, "bob")];

    [Fact]
    public void A_finding_carries_what_the_rule_gives()
    {
        var finding = Runs.Of<Full>(Facts).Findings.ShouldHaveSingleItem();

        finding.Rule.Id.ShouldBe("T1");
        finding.At.ShouldBe(Runs.At);
        finding.Message.In(Language.Chinese).ShouldBe("“red”有 2 人。");
        finding.Severity.ShouldBe(Severity.Info);
        finding.Related.Select(r => r.Note.In(Language.English)).ShouldBe(["ann", "bob"]);
        finding.Fix!.Edits.ShouldHaveSingleItem().NewText.ShouldBe("red!");
        finding.Properties["size"].ShouldBe("2");
    }

    [Fact]
    public void What_is_left_out_is_empty()
    {
        var finding = Runs.Of<Bare>(Facts).Findings.ShouldHaveSingleItem();

        finding.Severity.ShouldBeNull();
        finding.Related.ShouldBeEmpty();
        finding.Fix.ShouldBeNull();
        finding.Properties.ShouldBeEmpty();
    }

    [Fact]
    public void A_fix_may_be_absent_for_one_match() => Runs.Of<SomeFix>(Facts).Findings.Select(f => f.Fix is null).ShouldBe([false, true]);

    [Fact]
    public void Several_reports_of_a_match_follow_one_another() => Runs.Said<TwoReports>(Facts).ShouldBe(["ann 1", "ann 2", "ann 3", "bob 1", "bob 2", "bob 3"]);

    [Rule("T1", "Full", Category.Input, Severity.Warning)]
    private sealed class Full : PlanRule
    {
        public override void Define()
        {
            Team team = default!;
            IEnumerable<Person> persons = default!;

            When()
                .Match(() => team)
                .Query(() => persons, q => q.Match<Person>(p => p.TeamId == team.Id).Collect());
            Then().Report(
                () => Runs.At,
                () => Message.Of($"“{team.Name}”有 {persons.Count()} 人。", $"'{team.Name}' has {persons.Count()} members."),
                severity: () => Severity.Info,
                properties: () => Size(persons.Count()),
                related: () => persons.Select(p => new RelatedPlace(Runs.At, Runs.Say(p.Name))),
                fix: () => new Fix(Runs.Say("shout"), FixSafety.Safe, new[] { new Edit(Runs.At, team.Name + "!") }));
        }

        private static Dictionary<string, string> Size(int size) => new() { ["size"] = "" + size };
    }

    [Rule("T1", "Bare", Category.Input, Severity.Warning)]
    private sealed class Bare : PlanRule
    {
        public override void Define()
        {
            When().Match<Team>();
            Then().Report(() => Runs.At, () => Message.Of($"有队。", $"A team."));
        }
    }

    [Rule("T1", "SomeFix", Category.Input, Severity.Warning)]
    private sealed class SomeFix : PlanRule
    {
        public override void Define()
        {
            Person person = default!;

            When().Match(() => person);
            Then().Report(
                () => Runs.At,
                () => Runs.Say(person.Name),
                fix: () => person.Name == "ann" ? new Fix(Runs.Say("shout"), FixSafety.Safe, new[] { new Edit(Runs.At, "ANN") }) : null);
        }
    }

    [Rule("T1", "TwoReports", Category.Input, Severity.Warning)]
    private sealed class TwoReports : PlanRule
    {
        public override void Define()
        {
            Person person = default!;

            When().Match(() => person);
            Then()
                .Report(() => Runs.At, () => Runs.Say(person.Name + " 1"))
                .Do(context => context.Report(Runs.At, Runs.Say(person.Name + " 2")))
                .Report(() => Runs.At, () => Runs.Say(person.Name + " 3"));
        }
    }
}
