using PlanLint.Model;

namespace PlanLint.Tests.Rules.Style;

public sealed class UnbalancedBracketsTests
{
    [Theory]
    [InlineData("（国发〔2021〕9号[|)|]", "（国发〔2021〕9号）")]
    [InlineData("[|(|]国发〔2021〕9号）", "（国发〔2021〕9号）")]
    public void A_mixed_pair_is_one_finding_and_mended(string text, string mended) =>
        Check.Fix("PL5002", $"intro:\n  - 依据{text}。\n", $"intro:\n  - 依据{mended}。\n");

    [Fact]
    public void A_bracket_never_closed_is_marked_where_it_opens()
    {
        var found = Check.Rule("PL5002", "actions:\n  - action: 农民\n    tasks:\n      - { task: 培训, content: 办好夜校。[|〔|]责任单位:县科协、各乡镇人民政府(街道办事处) }\n").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("“〔”没有配对的“〕”，后面的内容都被括了进去。");
        found.Message.In(Language.English).ShouldBe("'〔' is never closed by '〕'; all that follows is inside it.");
        found.Fix.ShouldBeNull();
    }

    [Theory]
    [InlineData("按照纲要[|》|]办理。")]
    [InlineData("开展[|“|]大手拉小手活动。")]
    public void Title_and_quotation_marks_are_looked_at_too(string text) => Check.Rule("PL5002", $"intro:\n  - {text}\n");

    [Theory]
    [InlineData("（一）加强领导。1)健全机制。2)落实经费。")]
    [InlineData("《〈纲要〉实施方案》（国发〔2021〕9号）“‘双减’政策”")]
    [InlineData("各乡镇人民政府(街道办事处)")]
    [InlineData("提供服务:)")]
    public void Pairs_ordinals_and_faces_pass(string text) => Check.Rule("PL5002", $"intro:\n  - {text}\n");

    [Fact]
    public void Units_and_titles_are_looked_at() =>
        Check.Rule("PL5002", "title: 贯彻[|《|]纲要实施方案\nactions:\n  - action: 农民\n    lead: 县经信局[|（|]县科技局\n");
}
