using System.Globalization;
using Markdig;
using PlanLint.Model;
using PlanLint.Reports;
using PlanLint.Reports.Markdown;

namespace PlanLint.Tests.Reports;

public sealed class MarkdownReportTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseMathematics().Build();

    [Theory]
    [InlineData("**a** _b_ `c` ~~d~~")]
    [InlineData("<script>alert(1)</script> <!-- -->")]
    [InlineData("[x](javascript:alert(1)) ![y](z)")]
    [InlineData("| a | b |")]
    [InlineData("\\| \\` \\")]
    [InlineData("&lt;b&gt; &#64;")]
    public void A_value_shows_as_it_is_written(string value)
    {
        var html = Markdown.ToHtml($"| 标题 |\n| --- |\n| {MarkdownText.Of(value)} |\n", GitHub);
        var cell = html[(html.IndexOf("<td>", StringComparison.Ordinal) + 4)..html.IndexOf("</td>", StringComparison.Ordinal)];
        System.Net.WebUtility.HtmlDecode(cell).ShouldBe(value.Replace('#', '＃').Replace("&lt", "＆lt", StringComparison.Ordinal).Replace("&gt", "＆gt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("@someone #12 !3 $x$", "＠someone ＃12 ！3 ＄x＄")]
    [InlineData("https://a.example www.b.example", "https：//a.example www．b.example")]
    [InlineData("5%以上，R&D", "5%以上，R＆D")]
    public void What_GitHub_finds_in_finished_text_is_written_with_full_width_signs(string value, string shown) => MarkdownText.Of(value).ShouldBe(shown);

    [Fact]
    public void Links_lead_to_lines_relative_or_from_a_base()
    {
        var run = Sample.Of(Sample.File(Sample.Plan, Sample.Lead(Sample.Plan)));
        Sample.Write(new MarkdownReport(new()), run).ShouldContain("| [3:13](plans/%E6%B1%89%E5%8F%B0%20%231.plan.yaml#L3) | 错误 | [PL1901] |");
        Sample.Write(new MarkdownReport(new() { LinkBase = new("https://github.com/县/方案/blob/main(1)/") }), run)
            .ShouldContain("](https://github.com/%E5%8E%BF/%E6%96%B9%E6%A1%88/blob/main%281%29/plans/%E6%B1%89%E5%8F%B0%20%231.plan.yaml#L3)");
    }

    [Theory]
    [InlineData("../a.plan.yaml")]
    [InlineData("/etc/a.plan.yaml")]
    [InlineData("C:/a.plan.yaml")]
    public void Nothing_links_outside_the_working_directory(string path)
    {
        var source = new SourceText(path, Sample.PlanText);
        Sample.Write(new MarkdownReport(new() { LinkBase = new("https://github.com/a/b") }), Sample.Of(Sample.File(source, Sample.Lead(source)))).ShouldContain("\n| 3:13 | ");
    }

    [Theory]
    [InlineData("javascript:alert(1).yaml")]
    [InlineData("a)b](c.yaml")]
    [InlineData("data:text,<b>.yaml")]
    public void A_path_stays_one_path_in_a_link(string path)
    {
        var source = new SourceText(path, Sample.PlanText);
        var text = Sample.Write(new MarkdownReport(new()), Sample.Of(Sample.File(source, Sample.Lead(source))));
        text.ShouldContain($"]({Uri.EscapeDataString(path)}#L3)");
    }

    [Fact]
    public void A_report_fits_into_a_comment_and_says_what_it_leaves_out()
    {
        var other = new SourceText("plans/z.plan.yaml", Sample.PlanText);
        var run = Sample.Of(
            Sample.File(Sample.Plan, Enumerable.Repeat(Sample.Repeated(Sample.Plan), 2_000)),
            Sample.File(other, Enumerable.Repeat(Sample.Lead(other), 100)));
        var text = Sample.Write(new MarkdownReport(new()), run);
        text.Length.ShouldBeLessThanOrEqualTo(65_536);
        text.Length.ShouldBeGreaterThan(60_000);
        text.Split("| 错误 |").Length.ShouldBe(101, "warnings push errors out");
        var listed = text.Split("| 警告 |").Length - 1;
        text.ShouldEndWith($"先列没有检查的内容和错误。全部结果见其他格式，例如 `-f sarif=plan-lint.sarif`。\n");
        text.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"\n另有 {2_000 - listed} 条没有列出"));
        text.ShouldContain("发现 100 个错误、2000 个警告");
    }

    [Fact]
    public void Thousands_of_unread_files_fit_as_well()
    {
        var run = Sample.Of() with { Notifications = [.. Enumerable.Range(0, 5_000).Select(i => new Notification(NotificationKind.Request, Message.Of($"找不到“{i}”。", $"There is no '{i}'.")))] };
        var text = Sample.Write(new MarkdownReport(new()), run);
        text.Length.ShouldBeInRange(60_000, 65_536);
        text.ShouldStartWith("## ⚠️ PlanLint：不完整\n\n有 5000 处没有检查，结果不完整。\n");
    }
}
