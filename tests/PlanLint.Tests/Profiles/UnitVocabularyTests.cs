using PlanLint.Profiles;

namespace PlanLint.Tests.Profiles;

public sealed class UnitVocabularyTests
{
    private static readonly UnitVocabulary Units = BuiltIn.Kxsz2021.Units;

    [Theory]
    [InlineData("区级各部门", true)]
    [InlineData("区级有关部门", true)]
    [InlineData("县内各企业", true)]
    [InlineData("各相关单位", true)]
    [InlineData("各镇（街道）", false)]
    [InlineData("各乡镇人民政府(街道办事处)", false)]
    [InlineData("区全民科学素质工作领导小组各成员单位", false)]
    [InlineData("区教育局", false)]
    [InlineData("", false)]
    public void Only_a_phrase_whose_members_nobody_knows_is_collective(string name, bool collective) =>
        Units.IsCollective(name).ShouldBe(collective);

    [Theory]
    [InlineData("县卫健局", "县卫生健康局")]
    [InlineData("县卫生健康局", "县卫生健康局")]
    [InlineData("市资源局汉台分局", "市自然资源局汉台分局")]
    [InlineData("市自然资源局汉台分局", "市自然资源局汉台分局")]
    [InlineData("市场监管局", "市场监督管理局")]
    [InlineData("县教体局、县人社局", "县教育体育局、县人力资源社会保障局")]
    [InlineData("县科协", "县科协")]
    public void An_abbreviation_is_expanded_once(string name, string full)
    {
        Units.Expand(name).ShouldBe(full);
        Units.Expand(full).ShouldBe(full);
    }

    [Theory]
    [InlineData("区教育局", "区")]
    [InlineData("省科技厅", "省")]
    [InlineData("国家卫生健康委", "国家")]
    [InlineData("退教协", null)]
    [InlineData("生态环境分局", null)]
    public void The_prefix_shows_the_level(string name, string? prefix) => Units.PrefixOf(name).ShouldBe(prefix);

    [Fact]
    public void An_empty_vocabulary_knows_nothing()
    {
        UnitVocabulary.Empty.IsCollective("有关部门").ShouldBeFalse();
        UnitVocabulary.Empty.Expand("县卫健局").ShouldBe("县卫健局");
        UnitVocabulary.Empty.PrefixOf("县卫健局").ShouldBeNull();
    }
}
