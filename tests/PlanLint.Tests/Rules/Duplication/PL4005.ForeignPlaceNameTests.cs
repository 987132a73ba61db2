using PlanLint.Model;

namespace PlanLint.Tests.Rules.Duplication;

public sealed class ForeignPlaceNameTests
{
    [Theory]
    [InlineData("把[|神木|]打造成研学目的地。")]
    [InlineData("立足[|神木市|]实际，开设夜校。")]
    [InlineData("推动[|城口县|]经济社会发展。")]
    [InlineData("由[|未央区|]教育局牵头。")]
    [InlineData("服务[|四川省|]发展。")]
    public void A_place_elsewhere_that_is_given_work_is_marked(string content) => Check.Rule("PL4005", Plan(content)).ShouldHaveSingleItem();

    [Fact]
    public void Equal_names_are_one_finding()
    {
        var found = Check.Rule("PL4005", Plan("推动[|神木市|]发展，立足神木市实际。")).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("“神木市”不在“汉台区”及其上级、同级地区之列，像是从外地文件里带来的，请核对。");
        found.Related.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("推动汉台区、南郑区和汉中市发展，立足陕西省实际。")]
    [InlineData("参加北京市创新创业大赛，推动神木市与本区协作。")]
    [InlineData("推动神木市对口帮扶项目落地。")]
    [InlineData("推动资源县级共享，服务合作市场，会同县科协办好夜校。")]
    [InlineData("推动《神木市科普条例》落地，建设“神木市科普馆”分馆。")]
    [InlineData("服务成都都市圈，把城市打造成花园，将社区建成学校。")]
    [InlineData("据神木市统计。")]
    public void Own_places_and_other_mentions_pass(string content) => Check.Rule("PL4005", Plan(content));

    [Fact]
    public void A_plan_of_a_place_that_nobody_knows_is_not_judged() =>
        Check.Rule("PL4005", "jurisdiction: 青石县\nactions:\n  - action: 农民\n    rows:\n      - 推动神木市发展。\n");

    [Fact]
    public void A_short_name_of_a_plans_own_place_is_known() =>
        Check.Rule("PL4005", "jurisdiction: 渠县\nactions:\n  - action: 农民\n    rows:\n      - 推动达州市和四川省发展，推动[|神木市|]发展。\n");

    private static string Plan(string content) => $"jurisdiction: {{ name: 汉台区, level: 县, within: [汉中市, 陕西省] }}\nactions:\n  - action: 农民\n    rows:\n      - {content}\n";
}
