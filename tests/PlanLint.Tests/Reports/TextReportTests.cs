using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Tests.Reports;

public sealed class TextReportTests
{
    private static readonly Message Reason = Message.Of($"文件无法打开。", $"The file cannot be opened.");

    [Theory]
    [InlineData(Language.Chinese, Severity.Warning, "text.zh.txt")]
    [InlineData(Language.English, Severity.Warning, "text.en.txt")]
    [InlineData(Language.Chinese, Severity.Info, "text.info.zh.txt")]
    public void A_run_is_written_as_approved(Language language, Severity show, string file) =>
        Text(Sample.Run, new(language, show)).ShouldBeApproved($"tests/PlanLint.Tests/Reports/Approved/{file}");

    [Fact]
    public void A_clean_run_says_what_was_checked() => Text(Sample.Of(Sample.Clean("a.plan.yaml"), Sample.Clean("b.plan.yaml")), new())
        .ShouldBe("没有发现问题：检查了 2 个文件，3 条规则共检查了 12 处。\n");

    [Fact]
    public void A_clean_run_says_so_in_English() => Text(Sample.Of(Sample.Clean("a.plan.yaml")), new(Language.English))
        .ShouldBe("Nothing found: checked 1 file; 3 rules examined 6 places.\n");

    [Fact]
    public void A_run_without_files_never_looks_clean() => Text(Sample.Of() with { Notifications = [new(NotificationKind.Request, Reason)] }, new())
        .ShouldBe("plan-lint: error: 文件无法打开。\n\n没有检查任何文件。\n有 1 处没有检查，结果不完整，原因见上面没有规则编号的 error 行。\n");

    [Fact]
    public void An_incomplete_run_never_says_that_nothing_was_found()
    {
        var file = Sample.Clean("a.plan.yaml");
        var at = Sample.At(file.Source!, "方案");
        var text = Text(Sample.Of(file with { Notifications = [new(NotificationKind.Input, Reason) { At = at }] }), new(Language.English));
        text.ShouldStartWith("a.plan.yaml(1,8): error: The file cannot be opened.\n\nChecked 1 file: 0 errors, 0 warnings.\n");
        text.ShouldContain("not complete: 1 thing could not be checked");
    }

    [Fact]
    public void A_finding_about_a_whole_file_has_no_line() => Text(
        Sample.Of(Sample.File(Sample.Plan, Sample.Finding("PL1901", Severity.Error, Reason, new("a.xlsx", "", new Region.WholeFile())))), new())
        .ShouldStartWith("a.xlsx: error PL1901: 文件无法打开。\n");

    [Fact]
    public void Hidden_warnings_and_infos_are_counted_apart() =>
        Text(Sample.Run, new(Show: Severity.Error)).ShouldEndWith("检查了 2 个文件，发现 1 个错误。\n另有 1 个警告、1 条提示未显示，用 --severity info 查看。\n");

    [Fact]
    public void Silent_findings_are_neither_shown_nor_counted()
    {
        var run = Sample.Of(Sample.File(Sample.Plan, Sample.Lead(Sample.Plan) with { Severity = Severity.Silent }));
        Text(run, new(Show: Severity.Silent)).ShouldNotContain("PL1901");
    }

    [Theory]
    [InlineData("\u001B[2J", "\\u001B[2J")]
    [InlineData("a\r\nb\tc\0", "a\\u000D\\u000Ab\\u0009c\\u0000")]
    [InlineData("\u009B31m", "\\u009B31m")]
    [InlineData("\u202Eabc\u2066", "\\u202Eabc\\u2066")]
    [InlineData("x\u2028y\u2029z\u0085", "x\\u2028y\\u2029z\\u0085")]
    [InlineData("𠮷\u200D😀", "𠮷\u200D😀")]
    [InlineData("\U000E0041", "\\U000E0041")]
    public void Text_of_the_file_cannot_act_on_the_terminal(string value, string shown)
    {
        var finding = Sample.Finding("PL1901", Severity.Error, Message.Of($"“{value}”有错。", $"'{value}' is wrong."), new($"{value}.yaml", "", new Region.WholeFile()));
        Text(Sample.Of(Sample.File(Sample.Plan, finding)), new()).Split('\n')[0].ShouldBe($"{shown}.yaml: error PL1901: “{shown}”有错。");
    }

    [Fact]
    public void Half_a_surrogate_pair_can_be_seen() => Text_of_the_file_cannot_act_on_the_terminal("a\uD840", "a\\uD840");

    [Fact]
    public void Colours_come_only_on_request()
    {
        Text(Sample.Run, new()).ShouldNotContain("\u001B");
        Text(Sample.Run, new(Color: true)).ShouldContain("\u001B[1;31merror PL1901\u001B[0m");
    }

    [Fact]
    public void Two_writes_give_the_same_bytes() => Sample.Bytes(new TextReport(new()), Sample.Run).ShouldBe(Sample.Bytes(new TextReport(new()), Sample.Run));

    private static string Text(LintRun run, ReportOptions options) => Sample.Write(new TextReport(options), run);
}
