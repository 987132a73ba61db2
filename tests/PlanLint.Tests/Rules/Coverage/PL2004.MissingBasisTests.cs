using PlanLint.Model;

namespace PlanLint.Tests.Rules.Coverage;

public sealed class MissingBasisTests
{
    private const string Outline = "《国务院关于印发全民科学素质行动规划纲要（2021—2035年）的通知》（国发〔2021〕9号）";
    private const string City = "《达州市贯彻落实四川省全民科学素质行动实施方案责任分工方案》（达市府办发〔2023〕15号）";
    private const string Where = "title: 青石县实施方案\njurisdiction: { name: 青石县, within: [达州市, 四川省] }\n";

    [Fact]
    public void A_plan_that_cites_neither_is_one_warning()
    {
        var found = Check.Rule("PL2004", $"{Where}intro:\n  - [|为落实上级关于科普的重要部署，制定本方案。|]\n").ShouldHaveSingleItem();
        found.Severity.ShouldBe(Severity.Warning);
        found.Message.In(Language.Chinese).ShouldBe(
            "制定依据中没有引用《达州市贯彻落实四川省全民科学素质行动实施方案责任分工方案》（达市府办发〔2023〕15号）和《全民科学素质行动规划纲要（2021—2035年）》（国发〔2021〕9号），请写明所贯彻的文件名称和发文字号。");
        found.Message.In(Language.English).ShouldStartWith("The plan does not cite 《达州市");
    }

    [Fact]
    public void Only_the_outline_left_out_is_an_info() =>
        Check.Rule("PL2004", $"{Where}basis:\n  - [|{City}|]\n").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Info);

    [Fact]
    public void Where_the_area_above_is_not_known_only_the_outline_is_asked_for() =>
        Check.Rule("PL2004", "title: 青石县实施方案\njurisdiction: { name: 青石县, within: [云岭市] }\nintro:\n  - [|结合我县实际，制定本方案。|]\n").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Info);

    [Fact]
    public void The_title_of_another_document_is_no_citation_of_the_outline() =>
        Check.Rule("PL2004", $"{Where}basis:\n  - [|{City}|]\n  - 《云岭市全民科学素质行动规划纲要（2021—2035年）》\n");

    [Theory]
    [InlineData("basis:\n  - " + Outline + "\n  - " + City + "\n")]
    [InlineData("intro:\n  - 依据国发〔2021〕9号和达市府办发〔2023〕15号，制定本方案。\n")]
    [InlineData("intro:\n  - 依据《科学素质纲要》和" + City + "，制定本方案。\n")]
    [InlineData("kind: table\nintro:\n  - 以下是任务分工。\n")]
    [InlineData("actions:\n  - action: 农民科学素质提升行动\n")]
    public void Title_number_or_short_name_will_do_and_tables_need_none(string rest) => Check.Rule("PL2004", $"{Where}{rest}");
}
