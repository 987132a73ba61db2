using PlanLint.Engine;
using PlanLint.Model;
using PlanLint.Tests.Rules;

namespace PlanLint.Tests.Stages;

/// <summary>Which findings a comment hides. Each plan has vague words, which PL3003 finds one by one.</summary>
public sealed class SuppressionCommentTests
{
    private const string Head = "actions:\n  - action: 农民科学素质提升行动\n    lead: 县农业农村局\n    tasks:\n      - task: 开展农业技术培训\n        rows:\n";

    [Theory]
    [InlineData("          # planlint-disable-next-line PL3003 -- 上级文件原文\n          - 建设一批科普基地。\n          - |培养一批讲师。\n")]
    [InlineData("          # planlint-disable-next-line PL3003 -- 上级文件原文\n\n          # 另一条注释\n          - 建设一批科普基地。\n          - |培养一批讲师。\n")]
    [InlineData("          # planlint-disable-next-line PL3003 -- 上级文件原文\n          - >-\n            面向农民\n            建设一批基地。\n          - |培养一批讲师。\n")]
    [InlineData("          # planlint-disable-next-line PL3003 -- 上级文件原文\n          - content: >-\n              面向农民\n              建设一批基地。\n          - |培养一批讲师。\n")]
    [InlineData("          # planlint-disable-next-line PL3003 -- 上级文件原文\n          - content:\n              面向农民\n              建设一批基地。\n          - |培养一批讲师。\n")]
    [InlineData("          - 建设一批科普基地。 # planlint-disable-line PL3003 -- 上级文件原文\n          - |培养一批讲师。\n")]
    [InlineData("          - 面向农民\n            建设一批基地。 # planlint-disable-line PL3003 -- 上级文件原文\n          - |培养一批讲师。\n")]
    [InlineData("          # planlint-disable PL3003 -- 上级文件原文\n          - 建设一批科普基地。\n          - 培养一批讲师。\n          # planlint-enable PL3003\n          - |打造若干个讲堂。\n")]
    [InlineData("          # planlint-disable PL3003 -- 上级文件原文\n          - 建设一批科普基地。\n          # planlint-enable\n          - |打造若干个讲堂。\n")]
    [InlineData("          - |打造若干个讲堂。\n          # planlint-disable PL3003 -- 上级文件原文\n          - 建设一批科普基地。\n")]
    [InlineData("          - 打造若干个讲堂。\n          - 建设一批科普基地。\n          # planlint-disable-file PL3003 -- 上级文件原文\n")]
    [InlineData("          # planlint-disable-file vaguecommitment -- 上级文件原文\n          - 打造若干个讲堂。\n")]
    [InlineData("          # planlint-disable-file PL4001，PL3* —— 上级文件原文\n          - 打造若干个讲堂。\n")]
    [InlineData("          # planlint-disable-file Targets 理由：上级文件原文\n          - 打造若干个讲堂。\n")]
    [InlineData("          # planlint-disable-next-line PL3001 -- 上级文件原文\n          - |打造若干个讲堂。\n")]
    public void A_comment_hides_what_it_says(string rows)
    {
        var open = rows.Split('|');
        var result = Check.Lint(Head + string.Concat(open), "PL3003");
        result.Diagnostics.ShouldNotBeEmpty();
        result.Diagnostics.Where(d => d.Suppressed is null).Select(d => d.At.Offset - Head.Length).ShouldBe(open.Length == 1 ? [] : [open[0].Length]);
        result.Diagnostics.Where(d => d.Suppressed is not null).ShouldAllBe(d => d.Suppressed!.Reason == "上级文件原文" && d.Suppressed.Kind == SuppressionKind.InSource);
    }

    [Theory]
    [InlineData("")]
    [InlineData("title: 青石县实施方案\n")]
    public void What_is_said_of_the_whole_file_stands_on_its_first_line(string title)
    {
        var result = Check.Lint($"# planlint-disable-next-line PL1001 -- 机构改革后再定\n{title}actions:\n  - action: 农民科学素质提升行动\n    tasks:\n      - task: 开展农业技术培训\n");
        result.Diagnostics.Single(d => d.RuleId == "PL1001").Suppressed.ShouldNotBeNull();
    }

    [Fact]
    public void Of_two_that_overlap_the_inner_one_hides_and_the_outer_one_is_unused()
    {
        var result = Check.Lint($"{Head}          # planlint-disable PL3003 -- 外层的理由\n          # planlint-disable PL3003 -- 内层的理由\n          - 打造若干个讲堂。\n          # planlint-enable\n");
        result.Diagnostics.Single(d => d.RuleId == "PL3003").Suppressed!.Reason.ShouldBe("内层的理由");
        result.Diagnostics.Single(d => d.RuleId == "PL0003").At.Offset.ShouldBe(Head.Length + 10);
    }

    [Fact]
    public void A_rule_whose_findings_are_all_suppressed_is_waived()
    {
        const string rows = "          - 建设一批科普基地。 # planlint-disable-line PL3003 -- 上级文件原文\n          - 培养一批讲师。";
        Check.Lint(Head + rows).Outcomes["PL3003"].ShouldBeOfType<RuleOutcome.Failed>().Findings.ShouldBe(2);
        var waived = Check.Lint($"{Head}{rows} # planlint-disable-line PL3003 -- 上级文件原文");
        waived.Outcomes["PL3003"].ShouldBeOfType<RuleOutcome.Waived>().Findings.ShouldBe(2);
        waived.Outcomes["PL0003"].ShouldBe(new RuleOutcome.Passed(2));
    }

    [Fact]
    public void On_request_nothing_is_hidden_and_what_is_said_of_suppressions_stays()
    {
        var text = $"# planlint-disable-file PL3003 -- 上级文件原文\n# planlint-disable-file PL3003 -- 重复写了一遍\n{Head}          - 打造若干个讲堂。\n";
        var shown = Check.Lint("x.plan.yaml", text, new LintSettings(Check.Profile) { ShowsSuppressed = true });
        shown.Diagnostics.ShouldAllBe(d => d.Suppressed == null);
        shown.Outcomes["PL3003"].ShouldBeOfType<RuleOutcome.Failed>();
        shown.Diagnostics.Count.ShouldBe(Check.Lint(text).Diagnostics.Count);
        shown.Diagnostics.Count(d => d.RuleId == "PL0003").ShouldBe(1);
    }

    [Fact]
    public void What_could_not_be_read_is_never_hidden()
    {
        var result = Check.Lint("# planlint-disable-file PL* -- 什么都不想看到\ntitle: a\ntitle: b\n");
        result.Diagnostics.Where(d => d.RuleId is "PL0001" or "PL0002").ShouldNotBeEmpty();
        result.Diagnostics.Where(d => d.RuleId is "PL0001" or "PL0002").ShouldAllBe(d => d.Suppressed == null);
        result.Notifications.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("md", "# 青石县实施方案\n\n## 一、农民科学素质提升行动\n\n<!-- planlint-disable-next-line PL3003 -- 上级文件原文 -->\n1. 建设一批科普基地。\n2. 培养一批讲师。\n")]
    [InlineData("md", "# 青石县实施方案\n\n## 一、农民科学素质提升行动\n\n1. 建设一批科普基地。<!-- planlint-disable-line PL3003 -- 上级文件原文 -->\n2. 培养一批讲师。\n")]
    [InlineData("md", "# 青石县实施方案\n\n## 一、农民科学素质提升行动\n\n<!-- planlint-disable PL3003 -- 上级文件原文 -->\n\n1. 建设一批科普基地。\n\n<!-- planlint-enable PL3003 -->\n\n2. 培养一批讲师。\n")]
    [InlineData("html", "<h1>青石县实施方案</h1>\n<h2>一、农民科学素质提升行动</h2>\n<!-- planlint-disable-next-line PL3003 -- 上级文件原文 -->\n<p>1. 建设一批科普基地。</p>\n<p>2. 培养一批讲师。</p>\n")]
    [InlineData("html", "<h1>青石县实施方案</h1>\n<h2>一、农民科学素质提升行动</h2>\n<p>1. 建设一批科普基地。</p> <!-- planlint-disable-line PL3003 -- 上级文件原文 -->\n<p>2. 培养一批讲师。</p>\n")]
    [InlineData("html", "<h1>青石县实施方案</h1>\n<h2>一、农民科学素质提升行动</h2>\n<!-- planlint-disable PL3003\n -- 上级文件原文 -->\n<p>1. 建设一批科普基地。</p>\n<!-- planlint-enable PL3003 -->\n<p>2. 培养一批讲师。</p>\n")]
    public void Markdown_and_html_take_comments_too(string ending, string text)
    {
        var found = Check.Lint($"x.{ending}", text, new LintSettings(Check.Profile), "PL3003", "PL0003").Diagnostics;
        found.Select(d => (d.RuleId, d.Suppressed?.Reason)).ShouldBe([("PL3003", "上级文件原文"), ("PL3003", null)]);
    }
}
