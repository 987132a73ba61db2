using PlanLint.Model;

namespace PlanLint.Tests.Rules.Targets;

public sealed class DeadlineOutsidePeriodTests
{
    private const string Head = "title: 青石县实施方案（2021—2025年）\n";

    [Theory]
    [InlineData("[|到2020年|]，全区比例达到10%。", "时限“到2020年”在规划期 2021—2025 年之前，可能是上一轮方案留下的年份，请核对。")]
    [InlineData("[|到2028年底|]，建成5个站点。", "时限“到2028年底”在规划期 2021—2025 年之后，规划期内无从考核，请核对。")]
    public void A_year_before_or_after_the_period_is_marked(string content, string message) =>
        Check.Rule("PL3010", Head + $"actions:\n  - {{ action: 农民, tasks: [{{ task: 培训, content: \"{content}\" }}] }}\n").ShouldHaveSingleItem().Message.In(Language.Chinese).ShouldBe(message);

    [Fact]
    public void The_deadline_column_is_read_too() =>
        Check.Rule("PL3010", $"{Head}actions: [{{ action: 农民, tasks: [{{ task: 建站, rows: [{{ content: 建站, deadline: \"[|2019年|]12月\" }}] }}] }}]\n");

    [Theory]
    [InlineData("到2025年，建成5个站点。")]
    [InlineData("2023—2025年，建成5个站点。")]
    [InlineData("到2035年，建成5个站点。")]
    [InlineData("“十三五”期间建成5个站点，截至2020年底覆盖3个镇。")]
    [InlineData("到2020年，已建成5个站点。")]
    [InlineData("比2020年底增加5个，达到2020年全国平均水平。")]
    [InlineData("落实《到2020年建成小康社会的意见》。")]
    [InlineData("围绕2030年前碳达峰目标，为“十五五”打好基础。")]
    public void History_milestones_and_years_inside_pass(string content) => Check.Rule("PL3010", Head + $"actions:\n  - {{ action: 农民, tasks: [{{ task: 培训, content: \"{content}\" }}] }}\n");

    [Fact]
    public void Without_a_period_there_is_nothing_to_compare() => Check.Rule("PL3010", "actions: [{ action: 农民, tasks: [{ task: 建站, content: 到2010年，建成5个。 }] }]\n");
}
