using PlanLint.Model;

namespace PlanLint.Tests.Rules.Style;

public sealed class HalfWidthMarksTests
{
    [Theory]
    [InlineData("办好夜校[|,|]建设小院。", "办好夜校，建设小院。")]
    [InlineData("达到25%[|,|]差距缩小。", "达到25%，差距缩小。")]
    [InlineData("办好“夜校”[|;|]建设小院。", "办好“夜校”；建设小院。")]
    [InlineData("作出新的贡献[|!|]", "作出新的贡献！")]
    [InlineData("牵头单位[|:|] 县科协。", "牵头单位： 县科协。")]
    [InlineData("各乡镇人民政府[|(街道办事处)|]。", "各乡镇人民政府（街道办事处）。")]
    [InlineData("建成“3+X”[|(三类若干)|]平台。", "建成“3+X”（三类若干）平台。")]
    public void A_mark_is_made_full_width(string text, string mended) => Check.Fix("PL5001", Quoted(text), Quoted(mended));

    [Fact]
    public void All_marks_of_a_file_are_one_finding()
    {
        var found = Check.Rule("PL5001", "intro:\n  - 办好夜校[|,|]建设小院,评选人才。\nactions:\n  - action: 农民\n    lead: 各镇政府(街道办)\n").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("中文里有 3 处半角标点（“,”2 处，“(…)”1 处），应改为全角。");
        found.Message.In(Language.English).ShouldBe("3 half-width marks stand in Chinese text (',' 2, '(…)' 1); they should be full-width.");
        found.Related.Count.ShouldBe(2);
        found.Fix!.Safety.ShouldBe(FixSafety.Safe);
        found.Fix.Edits.Length.ShouldBe(4);
    }

    [Theory]
    [InlineData("每天12:00开放，比例1:500，发放12,000册。")]
    [InlineData("网址是https://kx.example.org/a?b=1。")]
    [InlineData("减少二氧化碳(CO2)，联系kx@example.org。")]
    [InlineData("口号是Yes, we can! 欢迎参加。")]
    [InlineData("提供服务:)")]
    [InlineData("括号不成对(县科协）由别的规则管。")]
    public void Numbers_addresses_and_Latin_words_pass(string text) => Check.Rule("PL5001", Quoted(text));

    [Fact]
    public void A_citation_inside_a_paragraph_counts_once()
    {
        var found = Check.Lint("intro:\n  - 按照方案(试行)办理。\n", "PL5001").Diagnostics.ShouldHaveSingleItem();
        found.Related.ShouldBeEmpty();
    }

    private static string Quoted(string text) => $"intro:\n  - \"{text}\"\n";
}
