using PlanLint.Model;

namespace PlanLint.Tests.Rules.Targets;

public sealed class PartsDoNotSumTests
{
    [Theory]
    [InlineData("培训[|2万人次|]，其中技能类1.5万人次、创业类0.6万人次。", "20000", "21000")]
    [InlineData("培训[|2万人次|]，其中技能1.5万、创业0.6万人次。", "20000", "21000")]
    [InlineData("建成[|10个|]站点，其中：城区4个，乡镇5个。", "10", "9")]
    public void Parts_that_do_not_add_up_are_marked_at_the_total(string content, string total, string sum)
    {
        var found = Check.Rule("PL3007", $"actions:\n  - {{ action: 农民, tasks: [{{ task: 培训, content: \"{content}\" }}] }}\n").ShouldHaveSingleItem();
        found.Properties["total"].ShouldBe(total);
        found.Properties["sum"].ShouldBe(sum);
        found.Related.Count.ShouldBe(2);
        found.Message.In(Language.Chinese).ShouldContain($"总数是 {total}");
        found.Message.In(Language.English).ShouldContain($"add up to {sum}");
    }

    [Theory]
    [InlineData("培训2万人次，其中技能类1.5万人次、创业类0.5万人次。")]
    [InlineData("培养300名，其中重点培养200名。")]
    [InlineData("培训300名，其中线上200人次、线下50人次。")]
    [InlineData("建成10个站点，其中主要包括城区4个、乡镇5个。")]
    [InlineData("建成10个站点，其中城区3—5个、乡镇5个。")]
    public void Right_sums_and_what_need_not_add_up_pass(string content) =>
        Check.Rule("PL3007", $"actions:\n  - {{ action: 农民, tasks: [{{ task: 培训, content: \"{content}\" }}] }}\n");
}
