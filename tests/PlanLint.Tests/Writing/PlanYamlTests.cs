using System.Text;
using CsCheck;
using PlanLint.Tests.Mapping.Layouts;
using PlanLint.Tests.Text;
using PlanLint.Writing;
using Check = PlanLint.Tests.Rules.Check;

namespace PlanLint.Tests.Writing;

public sealed class PlanYamlTests
{
    [Fact]
    public void A_plan_is_written_as_a_person_would_write_it() => Write("""
        {"标题":"青石县实施方案","类型":"方案","行政区":{"名称":"青石县","层级":"县","上级":["云岭市"]},"规划期":{"起":2021,"止":2025},"依据":"《纲要》（国发〔2021〕9号）",
        "行动":[{"重点行动":"农民科学素质提升行动","牵头单位":"县农业农村局、县科协","主要任务":[{"任务":"开展培训","序号":1,
        "内容":"以县职教中心和各镇（街道）成人学校为阵地，组织农技人员进村入户，围绕粮食、茶叶、食用菌等产业开展培训，每年培训农民不少于500人次。〔责任单位：县教育局〕"}]},
        {"重点行动":"组织保障","内容行":["统一领导。",{"内容":"定期督查。","责任单位":["县政府办","县科协"],"完成时限":"2025年底"}]}]}
        """).ShouldBe("""
        # 第一行
        title: 青石县实施方案
        kind: plan
        jurisdiction: { name: 青石县, level: 县, within: [云岭市] }
        period: { from: 2021, to: 2025 }
        basis:
          - 《纲要》（国发〔2021〕9号）
        actions:
          - action: 农民科学素质提升行动
            lead: [县农业农村局, 县科协]
            tasks:
              - task: 开展培训
                number: 1
                content: >-
                  以县职教中心和各镇（街道）成人学校为阵地，组织农技人员进村入户，围绕粮食、茶叶、
                  食用菌等产业开展培训，每年培训农民不少于500人次。〔责任单位：县教育局〕
          - action: 组织保障
            rows:
              - 统一领导。
              - content: 定期督查。
                responsible: [县政府办, 县科协]
                deadline: 2025年底

        """);

    [Theory]
    [InlineData("- 甲")]
    [InlineData("#甲")]
    [InlineData("甲: 乙")]
    [InlineData("甲 #乙")]
    [InlineData("“甲”: '乙'")]
    [InlineData("'甲'")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("甲：")]
    [InlineData("甲:")]
    [InlineData("[甲]")]
    [InlineData("{甲}")]
    [InlineData("\\n")]
    [InlineData("甲\u200B乙")]
    [InlineData("甲\u0007乙\u2028丙")]
    [InlineData("😀甲")]
    [InlineData("*甲")]
    [InlineData("&甲")]
    [InlineData("!甲")]
    [InlineData("%甲")]
    [InlineData("@甲")]
    [InlineData("---")]
    [InlineData("2021-01-01")]
    public void Any_value_is_read_back_as_it_was(string value) => RoundTrip(value).ShouldBe(value);

    [Fact]
    public void Lines_stay_lines()
    {
        RoundTrip("每年培训4场次。\n责任单位：县科协").ShouldBe("每年培训4场次。\n责任单位：县科协");
        Write("""{"title":"甲","actions":[{"action":"乙","rows":["一。\n二。"]}]}""").ShouldEndWith("    rows:\n      - |-\n        一。\n        二。\n");
    }

    [Fact]
    public void Random_values_are_read_back_as_they_were() =>
        Hostile.Text.Sample(text =>
        {
            var value = string.Concat(text.EnumerateRunes().Where(r => r.Value is not (0 or 0xFFFD))).Trim();
            if (value.Length is 0 or > 9_000) return;
            RoundTrip(value).ShouldBe(value);
        });

    [Fact]
    public void Long_values_are_folded_where_reading_puts_nothing_in()
    {
        var text = string.Concat(Enumerable.Repeat("开展科普活动Science Day及3D打印体验，每年50场次；", 40));
        var yaml = Write($$"""{"title":"甲","actions":[{"action":"乙","rows":["{{text}}"]}]}""");
        yaml.Split('\n').Max(l => PlanLint.Text.DisplayWidth.Of(l)).ShouldBeLessThanOrEqualTo(112);
        Reading.Of("a.plan.yaml", yaml).Plan!.Actions[0].Rows[0].Content.Value.ShouldBe(text);
    }

    private static string RoundTrip(string value)
    {
        var plan = Reading.Of("a.plan.json", $$"""{"title":"甲","actions":[{"action":"乙","rows":[{"content":{{System.Text.Json.JsonSerializer.Serialize(value)}}}]}]}""").Plan;
        plan.ShouldNotBeNull();
        var yaml = PlanYaml.Write(plan, Check.Profile, []);
        return Reading.Of("a.plan.yaml", Encoding.UTF8.GetBytes(yaml)).Plan!.Actions[0].Rows[0].Written.Value;
    }

    private static string Write(string json) => PlanYaml.Write(Reading.Of("a.plan.json", json).Plan!, Check.Profile, ["第一行"]);
}
