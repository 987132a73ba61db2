using PlanLint.Model;

namespace PlanLint.Tests.Rules.Metadata;

public sealed class IncompleteTitleTests
{
    [Theory]
    [InlineData("工作方案", "地区或发文机关名称、事由")]
    [InlineData("青石县2023年工作方案", "事由")]
    [InlineData("青石县全民科学素质行动", "文种（如“实施方案”）")]
    [InlineData("全民科学素质行动实施方案", "地区或发文机关名称")]
    public void What_is_missing_is_named(string title, string missing)
    {
        var found = Check.Rule("PL6001", $"title: '[|{title}|]'\nkind: plan\njurisdiction: 青石县\nactions:\n  - action: 农民\n").ShouldHaveSingleItem();
        found.Severity.ShouldBe(Severity.Warning);
        found.Message.In(Language.Chinese).ShouldBe($"标题“{title}”没有写明{missing}，请补上。");
    }

    [Fact]
    public void An_issuer_that_the_file_names_elsewhere_makes_it_an_info() =>
        Check.Rule("PL6001", "title: '[|全民科学素质行动实施方案|]'\nkind: plan\nissuer: 青石县科协\nactions:\n  - action: 农民\n").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Info);

    [Theory]
    [InlineData("青石县全民科学素质行动实施方案")]
    [InlineData("青石县贯彻《全民科学素质行动规划纲要（2021—2035年）》实施方案（试行）")]
    [InlineData("云岭市科协关于印发科普惠农工作要点的通知")]
    [InlineData("青石中学科普活动计划（2023年）", "issuer: 青石中学\n")]
    public void A_whole_title_passes(string title, string head = "") => Check.Rule("PL6001", $"title: {title}\nkind: plan\n{head}actions:\n  - action: 农民\n");

    [Theory]
    [InlineData("title: 任务表\nkind: table\n")]
    [InlineData("kind: plan\n")]
    public void A_table_and_a_file_without_title_pass(string head) => Check.Rule("PL6001", $"{head}actions:\n  - action: 农民\n");
}
