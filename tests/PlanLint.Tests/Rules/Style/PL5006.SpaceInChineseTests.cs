using PlanLint.Model;

namespace PlanLint.Tests.Rules.Style;

public sealed class SpaceInChineseTests
{
    [Theory]
    [InlineData("到[| |]2025年。", "到2025年。")]
    [InlineData("培训3000[| |]人次。", "培训3000人次。")]
    [InlineData("达到13[| |]%。", "达到13%。")]
    [InlineData("达到13%[| |]以上。", "达到13%以上。")]
    [InlineData("提升科[| |]普服务能力，办好夜校。", "提升科普服务能力，办好夜校。")]
    [InlineData("到[|\u3000|]2025年。", "到2025年。")]
    [InlineData("到[|\u00A0|]2025年。", "到2025年。")]
    public void A_space_is_deleted(string text, string mended) => Check.Fix("PL5006", Intro(text), Intro(mended));

    [Fact]
    public void All_spaces_of_a_file_are_one_finding()
    {
        var found = Check.Rule("PL5006", "title: 青石县实施方案（2021—2025[| |]年）\n" + Intro("到 2025年，培训3000 人次。")).ShouldHaveSingleItem();
        found.Severity.ShouldBe(Severity.Info);
        found.Message.In(Language.Chinese).ShouldBe("汉字与数字之间或汉字中间有 3 处空格，第一处在“2025 年）”，应当删去。");
        found.Related.Count.ShouldBe(2);
        found.Fix!.Edits.Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("通 知")]
    [InlineData("附件 1列出任务，按照第一章 总则执行。")]
    [InlineData("1 加强领导，压实责任。")]
    [InlineData("青石县科协 2022年3月18日")]
    [InlineData("甲单位  乙单位，共 同。")]
    [InlineData("以“爱科学 学科学”为主题，办好 AI 课堂。")]
    [InlineData("县科协 县教育局")]
    public void Columns_labels_and_spread_words_pass(string text) => Check.Rule("PL5006", Intro(text));

    [Fact]
    public void A_folded_line_has_no_space_of_the_author() => Check.Rule("PL5006", "intro:\n  - >-\n    到\n    2025年，培训3000\n    人次。\n");

    private static string Intro(string text) => $"intro:\n  - {text}\n";
}
