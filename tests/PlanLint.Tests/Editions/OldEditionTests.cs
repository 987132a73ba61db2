using System.Text;
using PlanLint.Engine;
using PlanLint.Formats;
using PlanLint.Model;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Editions;

/// <summary>What could not be compared never passes for the same.</summary>
public sealed class OldEditionTests
{
    private const string Plan = "title: 方案\nactions:\n  - action: 农民科学素质提升行动\n    tasks:\n      - task: 开展农业技术培训\n";

    [Theory]
    [InlineData("")]
    [InlineData("title: 方案\nactions: [")]
    [InlineData("title: 方案\n")]
    [InlineData("- 1\n")]
    public void An_old_edition_that_is_no_plan_is_a_notification_and_no_rule_has_passed(string old)
    {
        var result = Lint(Plan, new("old.plan.yaml", Encoding.UTF8.GetBytes(old)));
        result.Notifications.ShouldNotBeEmpty();
        result.Notifications.ShouldAllBe(n => n.At!.File == "old.plan.yaml");
        result.Notifications[0].Text.In(Language.Chinese).ShouldStartWith("旧版“old.plan.yaml”没有读完整，与它的对照不完整：");
        result.Notifications[0].Text.In(Language.English).ShouldStartWith("The older edition 'old.plan.yaml' was not read as a whole, so the comparison is not complete: ");
        Editions(result).ShouldAllBe(o => o is RuleOutcome.NotChecked);
        new LintRun([result], Check.Rules.Rules).ExitCode.ShouldBe(2);
    }

    [Fact]
    public void An_old_edition_that_could_not_be_had_says_why()
    {
        var why = Message.Of($"没有权限读取文件。", $"There is no permission to read the file.");
        Lint(Plan, new("old.plan.yaml", default) { Failure = why }).Notifications.ShouldHaveSingleItem().Text.In(Language.English).ShouldEndWith("There is no permission to read the file.");
    }

    [Fact]
    public void A_part_that_was_not_read_is_told_and_the_rest_compared()
    {
        var result = Lint(Plan, new("old.plan.yaml", Encoding.UTF8.GetBytes(Plan + "      - task: 选派科技特派员\nnumber: { a: 1 }\n")));
        result.Diagnostics.ShouldContain(d => d.RuleId == "PL7002");
        result.Notifications.ShouldHaveSingleItem().At!.File.ShouldBe("old.plan.yaml");
        new LintRun([result], Check.Rules.Rules).ExitCode.ShouldBe(2);
    }

    [Fact]
    public void Without_an_old_edition_no_rule_applies() => Editions(Check.Lint(Plan)).ShouldAllBe(o => o is RuleOutcome.NotApplicable);

    [Fact]
    public void The_old_edition_obeys_the_same_limits()
    {
        var settings = new LintSettings(Check.Profile) { Against = new("old.plan.yaml", Encoding.UTF8.GetBytes(Plan)), Limits = Limits.Default with { FileBytes = Plan.Length } };
        Check.Linter.Lint(new("x.plan.yaml", Encoding.UTF8.GetBytes("title: 方案\n")), settings).Notifications.ShouldContain(n => n.At!.File == "old.plan.yaml" && n.Text.In(Language.Chinese).Contains("上限", StringComparison.Ordinal));
    }

    [Fact]
    public void A_time_limit_that_is_over_ends_the_comparison_too()
    {
        using var over = new CancellationTokenSource();
        over.Cancel();
        var settings = new LintSettings(Check.Profile) { Against = new("old.plan.yaml", Encoding.UTF8.GetBytes(Plan)), Limits = Limits.Default with { Deadline = over.Token } };
        var result = Check.Linter.Lint(new("x.plan.yaml", Encoding.UTF8.GetBytes(Plan)), settings);
        result.Diagnostics.ShouldHaveSingleItem().RuleId.ShouldBe("PL0001");
    }

    private static IEnumerable<RuleOutcome> Editions(FileResult result) => result.Outcomes.Where(o => o.Key.StartsWith("PL7", StringComparison.Ordinal)).Select(o => o.Value);

    private static FileResult Lint(string plan, InputFile old) => Check.Linter.Lint(new("x.plan.yaml", Encoding.UTF8.GetBytes(plan)), new(Check.Profile) { Against = old });
}
