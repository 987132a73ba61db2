using PlanLint.Model;

namespace PlanLint.Tests.Rules.Metadata;

public sealed class PeriodMismatchTests
{
    [Fact]
    public void Years_that_the_outline_has_not_are_marked_once()
    {
        const string Wrong = "青石县全民科学素质行动规划纲要（2021—2025年）";
        var found = Check.Rule("PL6004", $"title: '[|{Wrong}|]实施方案'\nintro:\n  - 《{Wrong}实施方案》已经审议通过。\nactions:\n  - action: 农民\n").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe($"“{Wrong}”的年份有误：全民科学素质行动规划纲要的期间是 2021—2035 年；如果是指本方案的期间，请写在“实施方案”之后。");
        found.Message.In(Language.English).ShouldStartWith($"The years in '{Wrong}' are wrong: '全民科学素质行动规划纲要' covers 2021—2035;");
        found.Related.ShouldHaveSingleItem();
    }

    [Fact]
    public void Two_periods_of_one_document_are_marked()
    {
        var found = Check.Rule("PL6004", "actions:\n  - action: 农民\n    rows:\n      - 衔接《青石县科普规划（2021—2025年）》。\n      - 纳入《[|青石县科普规划（2021-2030）|]》。\n").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("“青石县科普规划（2021-2030）”与前文的 2021—2025 年不一致，请统一。");
        found.Related.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("贯彻《全民科学素质行动规划纲要（2021—2035年）》实施方案（2021—2025年）。")]
    [InlineData("依据《全民科学素质行动规划纲要（2021-2035 年）》和《安河省全民科学素质行动规划纲要实施方案（2021—2025年）》。")]
    [InlineData("在《全民科学素质行动计划纲要（2006—2010—2020年）》的基础上推进。")]
    [InlineData("总结《青石县科普规划（2016—2020年）》，衔接《青石县科普规划（2021—2025年）》。")]
    public void Other_years_pass(string content) => Check.Rule("PL6004", $"actions:\n  - action: 农民\n    rows:\n      - {content}\n");
}
