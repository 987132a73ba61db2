using System.Text.Json;
using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Tests.Reports;

public sealed class JsonReportTests
{
    [Fact]
    public void A_run_is_written_as_approved() =>
        (Sample.Write(new JsonReport(), Sample.Run).Replace($"\"{Product.Version}\"", "\"VERSION\"", StringComparison.Ordinal))
        .ShouldBeApproved("tests/PlanLint.Tests/Reports/Approved/report.json");

    [Fact]
    public void Notifications_and_unchecked_rules_are_written()
    {
        var reason = Message.Of($"读不懂。", $"Not understood.");
        var file = Sample.Clean("a.plan.yaml") with
        {
            Notifications = [new(NotificationKind.Rule, reason) { RuleId = "PL1901" }],
            Outcomes = new Dictionary<string, RuleOutcome> { ["PL3901"] = new RuleOutcome.NotApplicable(), ["PL1901"] = new RuleOutcome.NotChecked(reason) },
        };
        var root = Root(Sample.Of(file) with { Notifications = [new(NotificationKind.Request, reason)] });
        root.GetProperty("exitCode").GetInt32().ShouldBe(2);
        root.GetProperty("complete").GetBoolean().ShouldBeFalse();
        root.GetProperty("notifications")[0].GetProperty("kind").GetString().ShouldBe("request");
        var first = root.GetProperty("files")[0];
        first.GetProperty("notifications")[0].GetProperty("rule").GetString().ShouldBe("PL1901");
        first.GetProperty("outcomes").GetProperty("PL1901").GetProperty("reason").GetProperty("en").GetString().ShouldBe("Not understood.");
        first.GetProperty("outcomes").GetProperty("PL3901").GetProperty("outcome").GetString().ShouldBe("notApplicable");
    }

    [Theory]
    [InlineData("\u001B[2J\r\n", "\u001B[2J\r\n")]
    [InlineData("𠮷<>&'\"\\", "𠮷<>&'\"\\")]
    public void Values_survive_and_nothing_acts(string value, string read)
    {
        var finding = Sample.Finding("PL1901", Severity.Error, Message.Of($"“{value}”有错。", $"'{value}' is wrong."), new($"{value}.yaml", value, new Region.WholeFile()));
        var run = Sample.Of(Sample.File(Sample.Plan, finding));
        var written = Root(run).GetProperty("files")[0].GetProperty("diagnostics")[0];
        written.GetProperty("message").GetProperty("zh").GetString().ShouldBe($"“{read}”有错。");
        written.GetProperty("logicalPath").GetString().ShouldBe(read);
        written.GetProperty("region").ValueKind.ShouldBe(JsonValueKind.Null);
        Sample.Write(new JsonReport(), run).ShouldNotContain("\u001B");
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() => Values_survive_and_nothing_acts("a\uD840b\uDC00", "a\uFFFDb\uFFFD");

    [Fact]
    public void Bidirectional_controls_are_escaped_and_Chinese_is_not()
    {
        var finding = Sample.Finding("PL1901", Severity.Error, Message.Of($"“\u202E”有错。", $"Wrong."), new("a", "", new Region.WholeFile()));
        Sample.Write(new JsonReport(), Sample.Of(Sample.File(Sample.Plan, finding))).ShouldContain("“\\u202E”有错。");
    }

    [Fact]
    public void Two_writes_give_the_same_bytes() => Sample.Bytes(new JsonReport(), Sample.Run).ShouldBe(Sample.Bytes(new JsonReport(), Sample.Run));

    private static JsonElement Root(LintRun run)
    {
        using var document = JsonDocument.Parse(Sample.Write(new JsonReport(), run));
        return document.RootElement.Clone();
    }
}
