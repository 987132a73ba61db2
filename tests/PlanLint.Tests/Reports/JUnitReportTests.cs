using System.Xml.Linq;
using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Tests.Reports;

public sealed class JUnitReportTests
{
    private static readonly Message Reason = Message.Of($"读不懂。", $"Not understood.");

    [Fact]
    public void Every_rule_in_force_is_a_test_and_the_counts_are_those_of_the_tests()
    {
        var outcomes = new Dictionary<string, RuleOutcome>
        {
            ["PL1901"] = new RuleOutcome.Passed(7),
            ["PL3901"] = new RuleOutcome.NotApplicable(),
            ["PL4901"] = new RuleOutcome.NotChecked(Reason),
        };
        var root = Root(Sample.Of(Sample.Clean("a") with { Outcomes = outcomes }, Sample.File(Sample.Plan, Sample.Lead(Sample.Plan), Sample.Lead(Sample.Plan), Sample.Repeated(Sample.Plan))));
        Counts(root).ShouldBe((6, 1, 0, 2));
        root.Elements("testsuite").Select(Counts).ShouldBe([(3, 0, 0, 2), (3, 1, 0, 0)]);
        foreach (var suite in root.Elements("testsuite"))
        {
            var tests = suite.Elements("testcase").ToList();
            (tests.Count, tests.Elements("failure").Count(), tests.Elements("error").Count(), tests.Elements("skipped").Count()).ShouldBe(Counts(suite));
        }

        root.Descendants("failure").Single().Attribute("message")!.Value.ShouldBe("行动“农民科学素质提升行动”没有牵头单位。（共 2 个）");
        root.Descendants("failure").Single().Value.Split('\n').Length.ShouldBe(3);
        root.Descendants("system-out").Single().Value.ShouldContain(": warning PL4901: ");
    }

    [Fact]
    public void Tests_of_a_suite_have_names_of_their_own()
    {
        var file = Sample.Clean("a") with { Notifications = [.. Enumerable.Repeat(new Notification(NotificationKind.Input, Reason), 3)] };
        var tests = Root(Sample.Of(file)).Descendants("testcase").ToList();
        tests.Select(t => t.Attribute("name")!.Value).ShouldBeUnique();
        tests.ShouldAllBe(t => t.Attribute("classname")!.Value == "a");
    }

    [Fact]
    public void A_rule_that_failed_is_the_error_of_its_test()
    {
        var file = Sample.Clean("a") with { Notifications = [new(NotificationKind.Rule, Reason) { RuleId = "PL3901" }] };
        var root = Root(Sample.Of(file));
        Counts(root).ShouldBe((3, 0, 1, 0));
        root.Descendants("error").Single().Parent!.Attribute("name")!.Value.ShouldStartWith("PL3901 ");
    }

    [Fact]
    public void A_rule_whose_findings_are_all_waived_is_skipped()
    {
        var lead = Sample.Lead(Sample.Plan);
        var root = Root(Sample.Of(Sample.File(Sample.Plan, lead with { Suppressed = new(SuppressionKind.InSource, "区政府会议确定", lead.At) })));
        root.Descendants("skipped").Single().Attribute("message")!.Value.ShouldBe("找到的 1 个都已豁免或在基线里。");
    }

    [Fact]
    public void Too_many_warnings_are_failures()
    {
        var run = Sample.Of(Sample.File(Sample.Plan, Sample.Repeated(Sample.Plan)));
        Counts(Root(run)).ShouldBe((3, 0, 0, 0));
        Counts(Root(run with { Gate = new(Severity.Error, 0) })).ShouldBe((3, 1, 0, 0));
    }

    /// <summary>XML 1.0 knows no control characters, no halves of surrogate pairs and neither U+FFFE nor U+FFFF.</summary>
    [Fact]
    public void No_character_of_a_plan_breaks_it()
    {
        var all = string.Concat(Enumerable.Range(0, 0x10000).Select(c => (char)c));
        var finding = Sample.Finding("PL1901", Severity.Error, Message.Of($"“{all}]]>&<”有错。", $"Wrong."), new("\u0001\uD800\uFFFF.yaml", "", new Region.WholeFile()));
        var source = new SourceText("\u0001\uD800\uFFFF.yaml", "");
        Root(Sample.Of(Sample.File(source, finding))).Descendants("failure").Single().Value.ShouldContain("]]>&<");
    }

    private static XElement Root(LintRun run) => XDocument.Parse(Sample.Write(new JUnitReport(new()), run)).Root!;

    private static (int, int, int, int) Counts(XElement element) => (Number(element, "tests"), Number(element, "failures"), Number(element, "errors"), Number(element, "skipped"));

    private static int Number(XElement element, string name) => (int)element.Attribute(name)!;
}
