using Microsoft.CodeAnalysis.Sarif;
using PlanLint.Engine;
using Message = PlanLint.Model.Message;

namespace PlanLint.Tests.Reports;

public sealed class SarifRunTests
{
    private static readonly Message Reason = Message.Of($"读不懂“{"\u001B"}”。", $"Not understood.");

    [Fact]
    public void A_complete_run_was_successful_and_writes_its_exit_code()
    {
        SarifText.Json(Sample.Of(Sample.Clean("a"))).GetProperty("invocations").GetRawText()
            .ShouldBe("""[{"exitCode":0,"exitCodeDescription":"全部检查完毕，门槛通过。","executionSuccessful":true}]""");
        SarifText.Json(Sample.Run).GetProperty("invocations")[0].GetProperty("exitCode").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void What_was_not_done_is_a_notification_and_the_run_was_not_successful()
    {
        var clean = Sample.Clean("a b.yaml");
        var file = clean with
        {
            Notifications =
            [
                new(NotificationKind.Input, Reason) { At = Sample.At(clean.Source!, "方案") },
                new(NotificationKind.Rule, Reason) { RuleId = "PL3901" },
            ],
        };
        var run = SarifText.Load(Sample.Of(file) with { Notifications = [new(NotificationKind.Configuration, Reason), new(NotificationKind.Request, Reason)] });
        var invocation = run.Invocations.ShouldHaveSingleItem();
        invocation.ExecutionSuccessful.ShouldBeFalse();
        invocation.ExitCode.ShouldBe(2);
        invocation.ToolExecutionNotifications.Select(n => n.Descriptor.Id).ShouldBe(["PLN0001", "PLN0002"]);
        invocation.ToolConfigurationNotifications.Select(n => n.Descriptor.Id).ShouldBe(["PLN0003", "PLN0004"]);
        var all = invocation.ToolExecutionNotifications.Concat(invocation.ToolConfigurationNotifications).ToList();
        all.ShouldAllBe(n => n.Level == FailureLevel.Error && n.Message.Text == "读不懂“\\u001B”。");
        all.ShouldAllBe(n => run.Tool.Driver.Notifications[n.Descriptor.Index].Id == n.Descriptor.Id);
        all[0].Locations[0].PhysicalLocation.ArtifactLocation.Uri.OriginalString.ShouldBe("a%20b.yaml");
        (all[1].AssociatedRule.Id, all[1].AssociatedRule.Index).ShouldBe(("PL3901", 1));
    }

    [Fact]
    public void Every_kind_of_notification_is_described()
    {
        var notifications = SarifText.Load(Sample.Of()).Tool.Driver.Notifications;
        notifications.Select(n => n.Id).ShouldBe(["PLN0001", "PLN0002", "PLN0003", "PLN0004", "PLN1001"]);
        foreach (var notification in notifications)
        {
            notification.ShortDescription.Text.ShouldNotBeNullOrEmpty();
            notification.FullDescription.Text.ShouldEndWith("。");
            notification.Help.Text.ShouldNotBeNullOrEmpty();
            notification.HelpUri.IsAbsoluteUri.ShouldBeTrue();
        }
    }

    [Fact]
    public void The_outcome_of_every_rule_in_every_file_is_written()
    {
        var outcomes = new Dictionary<string, RuleOutcome>
        {
            ["PL4901"] = new RuleOutcome.NotChecked(Message.Of($"出错了。", $"It failed.")),
            ["PL3901"] = new RuleOutcome.NotApplicable(),
            ["PL1901"] = new RuleOutcome.Waived(2, 7),
        };
        var run = SarifText.Json(Sample.Of(Sample.Clean("a b.yaml") with { Outcomes = outcomes }, Sample.File(Sample.Plan, Sample.Lead(Sample.Plan))) with { Profile = "kxsz-2021@1.0.0" });
        run.GetProperty("properties").GetRawText().Replace("\n", "", StringComparison.Ordinal).ShouldBe(
            """{"profile":"kxsz-2021@1.0.0","outcomes":{"totals":{"failed":1,"passed":2,"notApplicable":1,"notChecked":1,"waived":1},"files":["""
            + """{"uri":"a%20b.yaml","notApplicable":["PL3901"],"notChecked":{"PL4901":"出错了。"},"waived":{"PL1901":{"findings":2,"nodes":7}}},"""
            + """{"uri":"plans/%E6%B1%89%E5%8F%B0%20%231.plan.yaml","failed":{"PL1901":{"findings":1,"nodes":2}},"passed":{"PL3901":2,"PL4901":2}}]}}""");
    }

    [Fact]
    public void The_tool_is_described()
    {
        var driver = SarifText.Load(Sample.Run).Tool.Driver;
        (driver.Name, driver.InformationUri.OriginalString).ShouldBe(("PlanLint", "https://github.com/planlint/planlint"));
        driver.SemanticVersion.ShouldMatch(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.]+)?$");
    }
}
