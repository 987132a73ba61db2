using PlanLint.Model;

namespace PlanLint.Tests.Rules.Style;

public sealed class RangeAndDateMarksTests
{
    [Theory]
    [InlineData("规划（[|2021-2035年|]）", "规划（2021—2035年）")]
    [InlineData("规划（[|2021-2035 年|]）", "规划（2021—2035 年）")]
    [InlineData("规划（[|2021―2025|]）", "规划（2021—2025）")]
    [InlineData("[|2022─2025年|]办好夜校。", "2022—2025年办好夜校。")]
    [InlineData("[|2022~2025年|]办好夜校。", "2022—2025年办好夜校。")]
    [InlineData("[|2021年-2025年|]办好夜校。", "2021年—2025年办好夜校。")]
    [InlineData("[|3-5月|]开展巡展。", "3—5月开展巡展。")]
    [InlineData("[|5月1日-3日|]开展巡展。", "5月1日—3日开展巡展。")]
    [InlineData("每年[|5-10 场|]次。", "每年5～10 场次。")]
    [InlineData("提高[|3%－5%|]。", "提高3%～5%。")]
    [InlineData("培训[|1-2万|]人次。", "培训1～2万人次。")]
    [InlineData("办好[|“5.12”|]防灾活动。", "办好“5·12”防灾活动。")]
    public void The_mark_is_replaced(string text, string mended) => Check.Fix("PL5005", Intro(text), Intro(mended));

    [Fact]
    public void Messages_name_the_marks_and_their_code_points()
    {
        Check.Rule("PL5005", Intro("规划（[|2021―2025年|]）")).ShouldHaveSingleItem().Message.In(Language.Chinese)
            .ShouldBe("“2021―2025年”中间的“―”（U+2015）应为“—”（U+2014）。");
        Check.Rule("PL5005", Intro("办好[|“5.12”|]活动。")).ShouldHaveSingleItem().Message.In(Language.Chinese)
            .ShouldBe("“5.12”是以月日称呼的日子，中间应当用间隔号“·”。");
    }

    [Fact]
    public void Ranges_of_numbers_may_be_joined_by_a_dash()
    {
        var found = Check.Rule("PL5005", Intro("每年[|5-10场|]次。"), new RuleOptions { RangeMark = "—" }).ShouldHaveSingleItem();
        found.Fix!.Edits.ShouldHaveSingleItem().NewText.ShouldBe("—");
        found.Fix.Safety.ShouldBe(FixSafety.Safe);
    }

    [Theory]
    [InlineData("规划（2021—2035年），2021～2025年，（2006—2010—2020年）。")]
    [InlineData("甲城-乙城走廊，热线0900-1234567，展具KX-500型，标准GB/T 9704-2012，见V1-2。")]
    [InlineData("“2.0”升级版、“119”宣传、3+X课程、“1.5”倍、“13.40”元、“12621”工程。")]
    [InlineData("见—6—和- 10 -页，第81届，1-2-3级。")]
    [InlineData("每年5—10场次，3～5期。")]
    public void Numbers_codes_and_right_marks_pass(string text) => Check.Rule("PL5005", Intro(text));

    [Fact]
    public void The_number_and_period_of_the_head_are_no_text() => Check.Rule("PL5005", "number: 青政发〔2021-2022〕1号\nperiod: 2021-2025\n");

    private static string Intro(string text) => $"intro:\n  - {text}\n";
}
