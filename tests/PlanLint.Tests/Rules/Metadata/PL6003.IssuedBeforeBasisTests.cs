using PlanLint.Model;

namespace PlanLint.Tests.Rules.Metadata;

public sealed class IssuedBeforeBasisTests
{
    [Fact]
    public void A_later_year_is_marked()
    {
        var found = Check.Rule("PL6003", Plan("number: 青政办发〔2021〕16号", "《安河省实施方案》（[|安政发〔2022〕28号|]）")).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("本文件 2021 年成文，却引用了 2022 年的“安政发〔2022〕28号”，请核对文号和成文日期。");
        found.Message.In(Language.English).ShouldBe("The plan was issued in 2021 and cites '安政发〔2022〕28号' of 2022; check the number and the date of issue.");
        found.Related.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_later_day_is_marked_where_both_are_known() =>
        Check.Rule("PL6003", Plan("date: 2021年3月18日", "《全民科学素质行动规划纲要》（[|国发〔2021〕9号|]）")).ShouldHaveSingleItem()
            .Message.In(Language.Chinese).ShouldBe("本文件“2021年3月18日”成文，早于它引用的“国发〔2021〕9号”（2021-06-03），请核对文号和成文日期。");

    [Fact]
    public void A_number_in_the_text_counts_and_is_reported_once() =>
        Check.Rule("PL6003", Plan("date: 2021年7月1日", "《甲》（国发〔2021〕9号）") + "    rows:\n      - 按《乙》（[|安政发[2022]28号|]）办理。\n      - 落实《乙》（安政发〔2022〕28号）。\n");

    [Theory]
    [InlineData("number: 青政办发〔2023〕16号", "《安河省实施方案》（安政发〔2022〕28号）")]
    [InlineData("number: 青政办发〔2021〕16号\ndate: 2022年1月18日", "《安河省实施方案》（安政发〔2022〕2号）")]
    [InlineData("date: 2021年7月18日", "《全民科学素质行动规划纲要》（国发〔2021〕9号）")]
    [InlineData("issuer: 青石县科协", "《安河省实施方案》（安政发〔2022〕28号）")]
    [InlineData("number: 青政办发〔2021〕16号", "《安河省实施方案（2022—2025年）》")]
    public void Older_documents_and_plans_without_a_year_pass(string head, string basis) => Check.Rule("PL6003", Plan(head, basis));

    private static string Plan(string head, string basis) => $"{head}\nbasis:\n  - {basis}\nactions:\n  - action: 农民\n";
}
