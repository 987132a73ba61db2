using PlanLint.Model;

namespace PlanLint.Tests.Rules.Metadata;

public sealed class DocumentTypeMismatchTests
{
    [Fact]
    public void Another_type_in_the_preamble_is_marked()
    {
        var found = Check.Rule("PL6005", Plan("青石县全民科学素质行动实施方案", "结合我县实际，制定如下[|责任分工方案|]。")).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("标题是“实施方案”，正文却自称“责任分工方案”，请统一文种。");
        found.Message.In(Language.English).ShouldBe("The title says '实施方案', the text calls itself '责任分工方案'; use one type of document.");
        found.Related.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("青石县科普行动计划（2021—2025年）", "特制定本[|实施意见|]。")]
    [InlineData("青石县人民政府关于印发科普实施方案的通知", "特制订本[|工作方案|]。")]
    public void Brackets_and_the_notice_do_not_count(string title, string intro) => Check.Rule("PL6005", Plan(title, intro));

    [Theory]
    [InlineData("青石县科普实施方案", "制订本实施方案。")]
    [InlineData("青石县科普实施方案（试行）", "特制定本方案。")]
    [InlineData("青石县科普方案", "特制定如下实施方案。")]
    [InlineData("青石县科普实施方案", "各乡镇要制定本地工作方案，制定年度计划。")]
    [InlineData("青石县科普实施方案", "特制定如下措施。")]
    [InlineData("青石县科普", "制定本方案。")]
    public void The_same_type_passes(string title, string intro) => Check.Rule("PL6005", Plan(title, intro));

    private static string Plan(string title, string intro) => $"title: {title}\nkind: plan\nintro:\n  - {intro}\nactions:\n  - action: 农民\n";
}
