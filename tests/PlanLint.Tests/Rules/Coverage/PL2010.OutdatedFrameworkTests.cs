using PlanLint.Model;

namespace PlanLint.Tests.Rules.Coverage;

public sealed class OutdatedFrameworkTests
{
    [Theory]
    [InlineData("落实[|全民科学素质行动计划|]。", "落实全民科学素质行动。")]
    [InlineData("落实[|全民科学素质行动计划纲要|]要求。", "落实全民科学素质行动规划纲要要求。")]
    [InlineData("面向农民、[|城镇劳动者|]、老年人等重点人群。", "面向农民、产业工人、老年人等重点人群。")]
    public void Old_words_are_marked_and_mended(string text, string mended) => Check.Fix("PL2010", $"intro:\n  - {text}\n", $"intro:\n  - {mended}\n");

    [Fact]
    public void The_message_says_what_is_used_now()
    {
        var found = Check.Rule("PL2010", "intro:\n  - 落实[|全民科学素质行动计划|]。\n").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("“全民科学素质行动计划”是旧纲要的说法，现在称“全民科学素质行动”，请核对是否沿用了旧稿。");
        found.Message.In(Language.English).ShouldBe("'全民科学素质行动计划' is wording of the superseded outline; it is now '全民科学素质行动'.");
    }

    [Fact]
    public void A_population_that_nothing_replaces_has_no_fix()
    {
        var found = Check.Rule("PL2010", "actions:\n  - action: [|社区居民|]科学素质提升行动\n").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("“社区居民”是旧纲要的重点人群，现行纲要已不再单列，请核对是否沿用了旧稿。");
        found.Fix.ShouldBeNull();
    }

    [Theory]
    [InlineData("扎实实施“基层科普行动计划”和国家级大学生创新创业训练计划。")]
    [InlineData("落实全民科学素质行动规划纲要。")]
    [InlineData("邀请社区居民评议重点人群服务情况。")]
    [InlineData("面向学生、社区居民开展服务。")]
    [InlineData("2016年至2020年，落实全民科学素质行动计划成效明显。")]
    [InlineData("落实《全民科学素质行动计划纲要》。")]
    public void Present_programmes_residents_and_the_past_pass(string text) => Check.Rule("PL2010", $"intro:\n  - {text}\n");

    [Fact]
    public void A_unit_with_such_a_name_passes() => Check.Rule("PL2010", "actions:\n  - action: 农民科学素质提升行动\n    lead: 全民科学素质行动计划办公室\n");
}
