using PlanLint.Model;

namespace PlanLint.Tests.Rules.Coverage;

public sealed class BasisCitationMismatchTests
{
    [Theory]
    [InlineData("《全民科学素质行动规划纲要（2021—2035年）》（[|国发〔2021〕6号|]）", "《全民科学素质行动规划纲要（2021—2035年）》（国发〔2021〕9号）")]
    [InlineData("《关于印发[|全民科学素质行动实施规划|]的通知》（国发〔2021〕9号）", "《关于印发全民科学素质行动规划纲要（2021—2035年）的通知》（国发〔2021〕9号）")]
    [InlineData("《云岭市贯彻〈[|全民科学素质行动计划纲要|]（2021-2035 年）〉实施方案》", "《云岭市贯彻〈全民科学素质行动规划纲要（2021-2035 年）〉实施方案》")]
    public void What_the_register_contradicts_is_marked_and_mended(string cited, string mended) =>
        Check.Fix("PL2005", $"basis:\n  - {cited}\n", $"basis:\n  - {mended}\n");

    [Fact]
    public void The_message_names_both()
    {
        Check.Rule("PL2005", "basis:\n  - 《全民科学素质行动规划纲要（2021—2035年）》（[|国发〔2021〕6号|]）\n").ShouldHaveSingleItem()
            .Message.In(Language.Chinese).ShouldBe("《全民科学素质行动规划纲要（2021—2035年）》的发文字号应为“国发〔2021〕9号”，这里写成了“国发〔2021〕6号”。");
        Check.Rule("PL2005", "basis:\n  - 《[|科普规划|]》（国发〔2021〕9号）\n").ShouldHaveSingleItem()
            .Message.In(Language.English).ShouldBe("The document '国发〔2021〕9号' is titled 《全民科学素质行动规划纲要（2021—2035年）》, but is cited as '科普规划'.");
    }

    [Fact]
    public void A_document_cited_twice_is_one_finding() =>
        Check.Rule("PL2005", "intro:\n  - 落实《[|科普规划|]》（国发〔2021〕9号）。\n  - 再次学习《科普规划》（国发〔2021〕9号）。\n").ShouldHaveSingleItem().Related.Count.ShouldBe(1);

    [Theory]
    [InlineData("《国务院关于印发全民科学素质行动规划纲要(2021-2035年)的通知》(国发[2021]9号)")]
    [InlineData("《四川省人民政府关于印发<四川省全民科学素质行动实施方案>的通知》（川府发〔2022〕28号)")]
    [InlineData("《全民科学素质行动规划纲要》（国发〔2021〕09号）")]
    [InlineData("《科学素质纲要》（国发〔2021〕9号）")]
    [InlineData("《全民科学素质行动计划纲要（2006—2010—2020年）》")]
    [InlineData("《全民科学素质行动计划纲要实施方案（2016—2020年）》")]
    [InlineData("《四川省全民科学素质行动实施方案（2016—2020年）》")]
    [InlineData("《云岭市科普规划（2021—2025年）》（云政发〔2021〕9号）")]
    [InlineData("《全民科学素质行动规划纲要")]
    [InlineData("《》（国发〔2021〕9号）")]
    public void Right_unknown_and_past_documents_pass(string cited) => Check.Rule("PL2005", $"basis:\n  - {cited}\n");
}
