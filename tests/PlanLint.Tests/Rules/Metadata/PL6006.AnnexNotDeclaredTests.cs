using System.Text;
using PlanLint.Model;

namespace PlanLint.Tests.Rules.Metadata;

public sealed class AnnexNotDeclaredTests
{
    [Fact]
    public void An_annex_that_the_text_does_not_mention_is_marked()
    {
        var (text, found) = Lint("");
        var diagnostic = found.ShouldHaveSingleItem();
        Words(text, diagnostic.At).ShouldBe("附件");
        diagnostic.Message.In(Language.Chinese).ShouldBe("正文没有提到附件，请在正文之后写明“附件：青石县科普任务分工表”。");
        diagnostic.Message.In(Language.English).ShouldBe("The text does not mention the annex; add '附件：青石县科普任务分工表' below it.");
        diagnostic.Related.ShouldHaveSingleItem();
        diagnostic.Fix.ShouldBeNull();
    }

    [Fact]
    public void Another_name_is_marked_and_replaced()
    {
        var (text, found) = Lint("附件：1. 青石县重点工作责任清单\n\n");
        var diagnostic = found.ShouldHaveSingleItem();
        Words(text, diagnostic.At).ShouldBe("青石县重点工作责任清单");
        diagnostic.Message.In(Language.Chinese).ShouldBe("附件说明写的是“青石县重点工作责任清单”，附件的标题却是“青石县科普任务分工表”，请统一。");
        diagnostic.Fix.ShouldNotBeNull().Safety.ShouldBe(FixSafety.Suggestion);
        diagnostic.Fix!.Edits.ShouldHaveSingleItem().NewText.ShouldBe("青石县科普任务分工表");
    }

    [Theory]
    [InlineData("附件：青石县科普任务分工表\n\n")]
    [InlineData("附件:青石县科普任务 分工表\n\n")]
    [InlineData("附件：任务分工表\n\n")]
    [InlineData("具体分工见附件。\n\n")]
    public void An_annex_that_is_mentioned_passes(string note) => Lint(note).Found.ShouldBeEmpty();

    [Fact]
    public void A_table_without_text_passes() => Lint("", "").Found.ShouldBeEmpty();

    private static (string Text, IReadOnlyList<Diagnostic> Found) Lint(string note, string body = "一、重点行动\n\n（一）农民科学素质提升行动。每年培训农民3000人次。\n\n")
    {
        var text = $"{(body.Length > 0 ? "青石县科普实施方案\n\n" : "")}{body}{note}附件\n\n青石县科普任务分工表\n\n| 重点行动 | 主要任务 | 主要内容 | 责任单位 |\n| --- | --- | --- | --- |\n| 农民科学素质提升行动 | 开展培训 | 每年培训农民3000人次。 | 县科协 |\n";
        var settings = new LintSettings(Check.Profile) { Rules = new HashSet<string>(["PL6006"], StringComparer.Ordinal) };
        return (text, Check.Lint("x.md", Encoding.UTF8.GetBytes(text), settings).Diagnostics);
    }

    private static string Words(string text, Location at) => ((Region.Text)at.Region).Span is var span ? text.Substring(span.Start, span.Length) : "";
}
