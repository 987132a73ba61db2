using PlanLint.Model;

namespace PlanLint.Tests.Rules.Targets;

public sealed class TargetWithoutUnitTests
{
    [Theory]
    [InlineData("每年培训农民[|3000|]，办好夜校。", "“每年培训农民3000”里的“3000”没有计量单位，请补上“人次”“场”“个”一类的单位。")]
    [InlineData("办好夜校，开展活动 [|10|]", "“开展活动 10”里的“10”没有计量单位，请补上“人次”“场”“个”一类的单位。")]
    [InlineData("培训农民[|1.5万|]以上；办好夜校。", "“培训农民1.5万”里的“1.5万”没有计量单位，请补上“人次”“场”“个”一类的单位。")]
    [InlineData("建成站点[|５|]。", "“建成站点５”里的“５”没有计量单位，请补上“人次”“场”“个”一类的单位。")]
    public void Numbers_with_nothing_behind_them_are_marked(string content, string message) =>
        Check.Rule("PL3005", $"actions:\n  - {{ action: 农民, tasks: [{{ task: 培训, content: \"{content}\" }}] }}\n").ShouldHaveSingleItem().Message.In(Language.Chinese).ShouldBe(message);

    [Theory]
    [InlineData("每年培训农民3000人次，开展活动10场。")]
    [InlineData("培训村干部200、镇干部50名。")]
    [InlineData("建设面向2035，完成时间2025.12。")]
    [InlineData("推广平台2.0，建设热线12345，开展119，发展3+X，建设5G，组织第3。")]
    [InlineData("开展“行动10”，建设站点（建成3，在建2）。")]
    [InlineData("组织实施方案2。开展培训，3,000人次参加。")]
    [InlineData("达到国家一级标准。")]
    public void Units_codes_and_years_pass(string content) => Check.Rule("PL3005", $"actions:\n  - {{ action: 农民, tasks: [{{ task: 培训, content: \"{content}\" }}] }}\n");
}
