using PlanLint.Model;

namespace PlanLint.Tests.Rules.Targets;

public sealed class MissingHeadlineTargetTests
{
    private const string Title = "title: 青石县全民科学素质行动实施方案（2021—2035年）\njurisdiction: { name: 青石县, level: 县 }\n";

    [Fact]
    public void An_indicator_without_a_value_is_marked_where_the_plan_speaks_of_it()
    {
        var found = Check.Rule("PL3002", Title.Replace("2035", "2025", StringComparison.Ordinal) + "targets: [\"到2025年，[|公民具备科学素质的比例|]显著提升。\"]\n").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("没有写明 2025 年“公民具备科学素质的比例”的目标值，请补上带“%”的数字。");
        found.Message.In(Language.English).ShouldBe("No value for 2025 is stated for the headline indicator '公民具备科学素质的比例'; add a number in %.");
        found.Severity.ShouldBe(Severity.Error);
    }

    [Theory]
    [InlineData("到2025年，[|公民具备科学素质的比例|]达到14%。")]
    [InlineData("到2025年，全县[|公民具备科学素质的比例|]达到14%，到2035年全省达到25%。")]
    [InlineData("[|公民具备科学素质的比例|]由2020年的10%提高到2025年的14%。")]
    [InlineData("到2035年，全省[|公民具备科学素质的比例|]达到25%，到2025年，我县公民具备科学素质的比例达到14%。")]
    public void Every_milestone_of_the_period_needs_a_value(string target) =>
        Check.Rule("PL3002", $"{Title}targets: [\"{target}\"]\n").ShouldHaveSingleItem().Message.In(Language.Chinese).ShouldContain("2035 年");

    [Theory]
    [InlineData("到2025年，公民具备科学素质的比例达到14%，到2035年达到25%。")]
    [InlineData("到2025年和2035年，公民具备科学素质的比例分别达到14%、25%。")]
    [InlineData("2025 年目标：全县公民具备科学素质比例达到 14 %。2035 年目标：全县公民具备科学素质比例达到百分之二十五。")]
    [InlineData("“十四五”末，公民具备科学素质比例同步全省平均水平达到14%。到2035年，公民具备科学素质比例超过25%。")]
    public void Values_in_any_wording_count(string target) => Check.Rule("PL3002", $"{Title}targets: [\"{target}\"]\n");

    [Fact]
    public void Without_a_period_one_value_is_enough()
    {
        Check.Rule("PL3002", "title: 青石县实施方案\nintro: [到2025年，公民具备科学素质的比例达到14%。]\n");
        Check.Rule("PL3002", "title: [|青石县实施方案|]\nintro: [科学素质显著提升。]\n").ShouldHaveSingleItem().Message.In(Language.Chinese).ShouldStartWith("没有写明“");
    }

    [Fact]
    public void Tables_and_fragments_need_none()
    {
        Check.Rule("PL3002", "title: 青石县任务分工表（2021—2025年）\nkind: table\nintro: [科学素质显著提升。]\nactions: [{ action: 农民 }]\n");
        Check.Rule("PL3002", "title: 青石县责任分解表（2021—2025年）\nintro: [各单位按职责分工负责。]\nactions: [{ action: 农民 }]\n");
        Check.Rule("PL3002", "title: 青石县实施方案（2021—2025年）\nactions: [{ action: 农民 }]\n");
    }
}
