using PlanLint.Model;

namespace PlanLint.Tests.Rules.Metadata;

public sealed class DateMissingOrMalformedTests
{
    private const string Actions = "actions:\n  - action: 农民\n";

    [Theory]
    [InlineData("number: '[|青政办发〔2022〕16号|]'")]
    [InlineData("issuer: '[|青石县人民政府办公室|]'")]
    public void An_issued_plan_without_a_date_is_marked(string head) =>
        Check.Rule("PL6002", $"kind: plan\n{head}\n{Actions}").ShouldHaveSingleItem().Message.In(Language.Chinese).ShouldBe("没有成文日期，请写明年、月、日。");

    [Theory]
    [InlineData("二〇二二年三月十八日", "成文日期“二〇二二年三月十八日”应当用阿拉伯数字。")]
    [InlineData("2022年3月", "成文日期“2022年3月”没有标全年、月、日。")]
    [InlineData("2022年2月30日", "成文日期“2022年2月30日”不是真实的日期，请核对。")]
    [InlineData("2022.3.18", "成文日期“2022.3.18”应当写成“2023年9月8日”的样子。")]
    [InlineData("近日", "成文日期“近日”应当写成“2023年9月8日”的样子。")]
    public void Another_form_is_marked(string date, string message)
    {
        var found = Check.Rule("PL6002", $"kind: plan\ndate: '[|{date}|]'\n{Actions}").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe(message);
        found.Fix.ShouldBeNull();
    }

    [Fact]
    public void Leading_zeros_are_removed()
    {
        var text = $"kind: plan\ndate: 2022 年 03 月 08 日\n{Actions}";
        var found = Check.Lint(text, "PL6002").Diagnostics.ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("成文日期“2022 年 03 月 08 日”编了虚位，月、日前不加 0。");
        found.Fix.ShouldNotBeNull().Safety.ShouldBe(FixSafety.Safe);
        var edits = found.Fix!.Edits.Select(e => ((Region.Text)e.At.Region).Span).ToList();
        edits.Select(e => text.Substring(e.Start, e.Length)).ShouldBe(["0", "0"]);
        edits.OrderByDescending(e => e.Start).Aggregate(text, (t, e) => t.Remove(e.Start, e.Length)).ShouldContain("2022 年 3 月 8 日");
    }

    [Theory]
    [InlineData("kind: plan\ndate: 2022年3月18日\n")]
    [InlineData("kind: plan\ndate: 2022 年 3 月 18 日印发\n")]
    [InlineData("kind: plan\ndate: 2022年10月20日\n")]
    [InlineData("kind: plan\n")]
    [InlineData("kind: table\nnumber: 青政办发〔2022〕16号\n")]
    public void A_date_in_order_and_a_draft_pass(string head) => Check.Rule("PL6002", head + Actions);
}
