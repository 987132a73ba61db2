using PlanLint.Model;

namespace PlanLint.Tests.Rules.Targets;

public sealed class BelowParentTargetTests
{
    [Fact]
    public void A_value_below_that_of_the_nearest_area_above_is_marked()
    {
        var found = Check.Rule("PL3011", Plan("重庆市", "全县公民具备科学素质的比例[|超过12%|]")).ShouldHaveSingleItem();
        found.Severity.ShouldBe(Severity.Info);
        found.Message.In(Language.Chinese).ShouldBe("2025 年“公民具备科学素质的比例”的目标“超过12%”低于重庆市的目标（重庆市15%、全国15%），请确认这是有意的差别化安排。");
        found.Properties["parent"].ShouldBe("重庆市15%、全国15%");
    }

    [Theory]
    [InlineData("四川省", "公民具备科学素质的比例达到13%")]
    [InlineData("贵州省", "公民具备科学素质的比例达到12.5%")]
    [InlineData("四川省", "公民具备科学素质的比例同步全省平均水平达到12%")]
    [InlineData("安河省", "公民具备科学素质的比例达到5%")]
    [InlineData("四川省", "公民具备科学素质的比例稳步提高，覆盖率达到5%")]
    [InlineData("四川省", "全省公民具备科学素质的比例超过12%")]
    public void Equal_synchronised_and_unknown_values_pass(string province, string target) => Check.Rule("PL3011", Plan(province, target));

    private static string Plan(string province, string target) => $$"""
        jurisdiction: { name: 青石县, level: 县, within: [{{province}}] }
        targets: ["到2025年，{{target}}。"]
        """;
}
