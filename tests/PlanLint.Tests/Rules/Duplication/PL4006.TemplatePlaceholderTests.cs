using PlanLint.Model;

namespace PlanLint.Tests.Rules.Duplication;

public sealed class TemplatePlaceholderTests
{
    [Theory]
    [InlineData("评选[|××县|]技术能手。")]
    [InlineData("由[|XX局|]牵头。")]
    [InlineData("评选[|xx 乡镇|]技术能手。", "评选[|xx 乡|]镇技术能手。")]
    [InlineData("到[|20XX年|]，建成3个。")]
    [InlineData("到[|202×年|]，建成3个。")]
    [InlineData("由[|某某局|]牵头。")]
    [InlineData("地点[|（待定）|]。")]
    [InlineData("名单[|待补充|]。")]
    [InlineData("奖金[|____|]万元。")]
    [InlineData("奖金[|＿＿|]万元。")]
    [InlineData("培训[|（  ）|]人。")]
    public void A_gap_is_marked(string content, string? marked = null) => Check.Rule("PL4006", Plan(marked ?? content));

    [Theory]
    [InlineData("推行“3+X”和4+X培训。")]
    [InlineData("建设乡村e站2.0，按4×6米布置。")]
    [InlineData("用好XBRL、MAXX个人终端和XX-5型水泵。")]
    [InlineData("直播间命名为“××县科普之窗”。")]
    [InlineData("文件名为plan___final的表格。")]
    [InlineData("某些地区、某个学校先行试点。")]
    [InlineData("待各项条件成熟后确定。")]
    public void Other_words_pass(string content) => Check.Rule("PL4006", Plan(content));

    [Fact]
    public void Equal_gaps_are_one_finding()
    {
        var found = Check.Rule("PL4006", Plan("评选[|××县|]技术能手。XX县科协牵头，××县教育局配合。")).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("“××县”是模板里待填的内容，全文有 3 处，请填写或者删去。");
        found.Message.In(Language.English).ShouldBe("'××县' is a gap of the template that stands in 3 places; fill it in or delete it.");
        found.Related.Count.ShouldBe(2);
    }

    private static string Plan(string content) => $"actions:\n  - action: 农民\n    rows:\n      - {content}\n";
}
