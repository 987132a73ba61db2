using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Tests.Reports;

public sealed class FullReportTests
{
    [Theory]
    [InlineData(Language.Chinese, "full.zh.txt")]
    [InlineData(Language.English, "full.en.txt")]
    public void A_run_is_written_as_approved(Language language, string file) =>
        Text(Sample.Run, new(language, Severity.Info)).ShouldBeApproved($"tests/PlanLint.Tests/Reports/Approved/{file}");

    [Fact]
    public void Colours_are_written_as_approved() =>
        Text(Sample.Run, new(Color: true)).Replace("\u001B", "<ESC>", StringComparison.Ordinal).ShouldBeApproved("tests/PlanLint.Tests/Reports/Approved/full.color.txt");

    [Fact]
    public void Notifications_show_their_line()
    {
        var file = Sample.Clean("a.plan.yaml");
        var text = Text(
            Sample.Of(file with { Notifications = [new(NotificationKind.Input, Message.Of($"读不懂。", $"Not understood.")) { At = Sample.At(file.Source!, "方案") }] }), new());
        text.ShouldStartWith("a.plan.yaml(1,8): error: 读不懂。\n  1 | title: 方案\n    |        ^^^^\n\n");
    }

    [Fact]
    public void A_file_that_is_no_text_has_no_excerpt() => Text(
        Sample.Of(Sample.File(Sample.Plan, Sample.Finding("PL1901", Severity.Error, Message.Of($"有错。", $"Wrong."), new("a.xlsx", "", new Region.WholeFile())))), new())
        .ShouldStartWith("a.xlsx: error PL1901: 有错。\n  为什么：");

    [Fact]
    public void Two_writes_give_the_same_bytes() => Sample.Bytes(new FullReport(new()), Sample.Run).ShouldBe(Sample.Bytes(new FullReport(new()), Sample.Run));

    private static string Text(LintRun run, ReportOptions options) => Sample.Write(new FullReport(options), run);
}
