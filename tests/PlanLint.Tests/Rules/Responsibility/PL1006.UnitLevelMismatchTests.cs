using PlanLint.Engine;
using PlanLint.Model;

namespace PlanLint.Tests.Rules.Responsibility;

public sealed class UnitLevelMismatchTests
{
    private const string County = "jurisdiction: { name: 青石县, level: 县, within: [云岭市, 安河省] }\n";

    [Theory]
    [InlineData("省科技厅")]
    [InlineData("市教育局")]
    [InlineData("云岭市教育局")]
    [InlineData("安河省科协")]
    [InlineData("省委组织部")]
    public void A_department_from_above_is_marked(string unit) =>
        Check.Rule("PL1006", $"{County}actions:\n  - action: 农民\n    responsible: [县科协, [|{unit}|]]\n").ShouldHaveSingleItem();

    [Fact]
    public void One_unit_is_one_finding()
    {
        var found = Check.Rule("PL1006", $"{County}actions:\n  - {{ action: 农民, lead: [|省科技厅|] }}\n  - {{ action: 职工, lead: 省科技厅 }}\n").ShouldHaveSingleItem();
        found.Related.ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("“省科技厅”属于“省”一级，不是青石县的单位，青石县的方案不能给它派任务，请改为本级单位。");
    }

    [Theory]
    [InlineData("市生态环境局青石分局")]
    [InlineData("市公安局")]
    [InlineData("市消防救援大队")]
    [InlineData("县税务局")]
    [InlineData("市职业技术学院")]
    [InlineData("国网青石县供电公司")]
    [InlineData("云岭市青石县教育局")]
    [InlineData("市场监管局")]
    [InlineData("各镇（街道）")]
    [InlineData("市直有关部门")]
    [InlineData("团县委")]
    public void Units_that_work_here_pass(string unit) => Check.Rule("PL1006", $"{County}actions:\n  - action: 农民\n    responsible: [县科协, {unit}]\n");

    [Fact]
    public void In_a_city_at_county_level_units_begin_with_the_city() =>
        Check.Rule("PL1006", "jurisdiction: { name: 青石市, level: 县, within: [云岭市] }\nactions:\n  - { action: 农民, lead: 市科协 }\n");

    [Fact]
    public void The_area_in_the_title_says_the_level() =>
        Check.Rule("PL1006", "title: 汉中市汉台区贯彻全民科学素质行动实施方案\nactions:\n  - { action: 农民, lead: [|市教育局|], responsible: [市生态环境局汉台分局, 区科协] }\n");

    [Theory]
    [InlineData("jurisdiction: { name: 云岭市, level: 市, within: [安河省] }\n", "[|县教育局|]")]
    [InlineData("jurisdiction: { name: 云岭市, level: 市, within: [安河省] }\n", "各县教育局")]
    [InlineData("jurisdiction: { name: 云岭市, level: 市, within: [安河省] }\n", "县区教育局")]
    [InlineData("jurisdiction: { name: 云岭市, level: 市, within: [安河省] }\n", "县（区）教育局")]
    [InlineData("jurisdiction: 云岭市\n", "县教育局")]
    public void A_city_has_no_county_departments(string area, string unit) => Check.Rule("PL1006", $"{area}actions:\n  - action: 农民\n    lead: {unit}\n");

    [Theory]
    [InlineData("邀请省里的专家授课", "省科协")]
    [InlineData("办好讲堂", "[|省科协|]")]
    public void Whoever_is_invited_may_cooperate(string content, string unit) =>
        Check.Rule("PL1006", $"{County}actions:\n  - action: 农民\n    cooperating: {unit}\n    tasks: [{{ task: 培训, content: {content} }}]\n");

    [Fact]
    public void Without_an_area_nothing_is_compared() =>
        Check.Lint("actions:\n  - { action: 农民, lead: 省科协 }\n", "PL1006").Outcomes["PL1006"].ShouldBeOfType<RuleOutcome.NotApplicable>();
}
