using PlanLint.Model;

namespace PlanLint.Tests.Rules.Responsibility;

public sealed class InconsistentUnitNameTests
{
    [Theory]
    [InlineData("县卫健局", "[|县卫生健康局|]", "县卫健局")]
    [InlineData("市自然资源局青石分局", "市自然资源局青石分局", "[|市资源局青石分局|]")]
    [InlineData("县应急管理局", "[|县应急局|]", "县应急管理局")]
    [InlineData("县住房和城乡建设局", "县住房和城乡建设局", "[|县住建局|]")]
    [InlineData("团县委", "团县委", "[|县团委|]")]
    public void The_rarer_spelling_is_marked_and_mended(string first, string second, string third)
    {
        var marked = Of(first, second, third);
        var usual = new[] { first, second, third }.First(n => n[0] != '[');
        Check.Fix("PL1005", marked, Of(usual, usual, usual));
        Check.Rule("PL1005", marked).ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);
    }

    [Fact]
    public void A_finding_names_all_spellings_and_how_often_each_is_used()
    {
        var found = Check.Rule("PL1005", Of("县卫健局", "[|县卫生健康局|]", "县卫健局")).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("同一单位有 2 种写法：“县卫健局”2 处、“县卫生健康局”1 处，请统一为一种。");
        found.Message.In(Language.English).ShouldBe("One unit is written in 2 ways: '县卫健局' (2), '县卫生健康局' (1); keep one of them.");
        found.Related.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_bracket_alone_is_for_information()
    {
        var found = Check.Rule("PL1005", Of("县经济信息委（科技局）", "县经济信息委（科技局）", "[|县经济信息委（县科技局）|]")).ShouldHaveSingleItem();
        found.Severity.ShouldBe(Severity.Info);
    }

    [Fact]
    public void A_name_that_is_wrapped_is_the_same_name() => Check.Rule("PL1005", Of("县卫健局", "县 卫健局", "县卫健局"));

    [Theory]
    [InlineData("县科协", "县老科协", "县委宣传部")]
    [InlineData("县委办", "县委编办", "县委网信办")]
    [InlineData("县政府办", "县政府金融办", "县人大办")]
    [InlineData("市公安局", "市公安局青石分局", "县公安局")]
    [InlineData("区教育局", "市教育局", "省教育厅")]
    [InlineData("县直机关工委", "县直机关纪工委", "县委组织部")]
    [InlineData("县文化馆", "县文化体育馆", "县图书馆")]
    [InlineData("县文化局", "县文化旅游局", "县文化广电局")]
    [InlineData("各镇（街道）", "各镇", "各乡镇（街道）")]
    [InlineData("县中心医院（东院）", "县中心医院（西院）", "县中医院")]
    [InlineData("县交通局、县交通运输局", "县交通局", "县交通运输局")]
    public void Units_that_are_two_pass(string first, string second, string third) => Check.Rule("PL1005", Of(first, second, third));

    private static string Of(string first, string second, string third) =>
        $"actions:\n  - action: 农民\n    tasks:\n      - {{ task: 甲, responsible: {first} }}\n      - {{ task: 乙, responsible: {second} }}\n      - {{ task: 丙, responsible: {third} }}\n";
}
