using PlanLint.Model;

namespace PlanLint.Tests.Rules.Style;

public sealed class WrongSelfReferenceTests
{
    [Theory]
    [InlineData("推动[|我市|]科普工作。")]
    [InlineData("提高[|本省|]公民科学素质。")]
    [InlineData("在[|全区|]推广，在[|全州|]巡展。")]
    public void Another_level_is_reported(string text) => Check.Rule("PL5011", County(text));

    [Fact]
    public void The_message_says_what_to_write()
    {
        var found = Check.Rule("PL5011", County("推动[|我市|]科普工作。")).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("“我市”不是“青石县”的自称，应为“我县”，请看是不是从别处照搬来的。");
        found.Message.In(Language.English).ShouldBe("'我市' is not how '青石县' calls itself, '我县' is; see whether the text was copied from elsewhere.");
        found.Fix.ShouldBeNull();
    }

    [Fact]
    public void What_may_mean_an_area_above_is_an_info()
    {
        Check.Rule("PL5011", County("落实[|我省|]部署。")).ShouldHaveSingleItem().Severity.ShouldBe(Severity.Info);
        Check.Rule("PL5011", County("落实[|我市|]部署。")).ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);
        Check.Rule("PL5011", "jurisdiction: { name: 青石区, level: 县, within: [云岭市, 安河省] }\nintro:\n  - 落实[|我市|]部署。\n").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Info);
    }

    [Theory]
    [InlineData("推动我县科普工作，全县覆盖，比例同步全省，备战全市性竞赛。")]
    [InlineData("健全市场机制，完善本区域布局，明确基本区别，建立全市级平台。")]
    [InlineData("开展“我市科普月”活动，落实《我市规定》。")]
    public void The_own_level_areas_above_and_other_words_pass(string text) => Check.Rule("PL5011", County(text));

    [Fact]
    public void A_city_of_county_rank_is_a_city() =>
        Check.Rule("PL5011", "jurisdiction: { name: 青石市, level: 县, within: [云岭市, 安河省] }\nintro:\n  - 推动我市科普工作，全市覆盖，[|我县|]除外。\n");

    [Fact]
    public void Without_knowing_what_lies_above_only_plain_faults_are_reported() =>
        Check.Rule("PL5011", "jurisdiction: 青石县\nintro:\n  - 全市、全省、全区都来学，[|我区|]也来。\n");

    [Fact]
    public void A_plan_without_an_area_is_not_checked() => Check.Rule("PL5011", "title: 科普方案\nintro:\n  - 推动我市科普工作。\n");

    private static string County(string text) => $"jurisdiction: {{ name: 青石县, level: 县, within: [云岭市, 安河省] }}\nintro:\n  - {text}\n";
}
