using PlanLint.Model;

namespace PlanLint.Tests.Rules.Targets;

public sealed class StackedApproximatorsTests
{
    [Theory]
    [InlineData("每年培训[|不少于300人次以上|]。", "每年培训不少于300人次。")]
    [InlineData("每年培训[|力争达到300人次以上|]。", "每年培训力争达到300人次。")]
    [InlineData("每年培训[|约300人次左右|]。", "每年培训约300人次。")]
    [InlineData("每年支出[|不超过3万元以内|]。", "每年支出不超过3万元。")]
    public void Words_that_say_the_same_are_marked_and_the_second_can_go(string content, string without) =>
        Check.Fix("PL3006", $"actions:\n  - {{ action: 农民, tasks: [{{ task: 培训, content: \"{content}\" }}] }}\n", $"actions:\n  - {{ action: 农民, tasks: [{{ task: 培训, content: \"{without}\" }}] }}\n");

    [Theory]
    [InlineData("[|不少于300人次左右|]", "“不少于300人次左右”里的“不少于”“左右”互相矛盾，看不出是下限、上限还是约数，请只留一个。")]
    [InlineData("[|近300人次以上|]", "“近300人次以上”里的“近”“以上”互相矛盾，看不出是下限、上限还是约数，请只留一个。")]
    [InlineData("[|不超过300人次以上|]", "“不超过300人次以上”里的“不超过”“以上”互相矛盾，看不出是下限、上限还是约数，请只留一个。")]
    public void Words_that_exclude_each_other_have_no_fix(string content, string message)
    {
        var found = Check.Rule("PL3006", $"actions:\n  - {{ action: 农民, tasks: [{{ task: 培训, content: \"{content}\" }}] }}\n").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe(message);
        found.Fix.ShouldBeNull();
        found.Severity.ShouldBe(Severity.Warning);
    }

    [Theory]
    [InlineData("比例超过12%，力争达到300人次，培训50名以上。")]
    [InlineData("培训300名左右，达到300名左右。")]
    [InlineData("签约20家以上，节约5吨以上，实现技术突破3项以上，直达5户以上。")]
    [InlineData("副高以上职称的教师不少于5名。")]
    public void One_limit_a_number_passes(string content) => Check.Rule("PL3006", $"actions:\n  - {{ action: 农民, tasks: [{{ task: 培训, content: \"{content}\" }}] }}\n");

    [Fact]
    public void A_single_approximate_number_is_an_info_where_the_office_asks_for_it() =>
        Check.Rule("PL3006", "actions: [{ action: 农民, tasks: [{ task: 培训, content: 培训[|300名左右|]。 }] }]\n", new() { ReportApproximate = true })
            .ShouldHaveSingleItem().Severity.ShouldBe(Severity.Info);
}
