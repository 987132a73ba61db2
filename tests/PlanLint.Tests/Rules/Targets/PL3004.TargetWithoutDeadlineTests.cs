using PlanLint.Model;

namespace PlanLint.Tests.Rules.Targets;

public sealed class TargetWithoutDeadlineTests
{
    [Fact]
    public void A_target_without_a_time_is_a_warning_where_the_plan_has_no_period()
    {
        var found = Check.Rule("PL3004", "actions: [{ action: 农民, tasks: [{ task: 培训, content: 办好夜校。建设[|5个|]示范基地、3个科普站。 }] }]\n").ShouldHaveSingleItem();
        found.Severity.ShouldBe(Severity.Warning);
        found.Related.Count.ShouldBe(1);
        found.Message.In(Language.Chinese).ShouldBe("“建设5个示范基地”等 2 个目标没有写明什么时候完成，请补上“到某年”“每年”一类的时限。");
        found.Message.In(Language.English).ShouldBe("Nothing says by when '建设5个示范基地' (one of 2 targets) is to be reached; add a year or an interval.");
    }

    [Theory]
    [InlineData("title: 青石县实施方案（2021—2025年）")]
    [InlineData("title: 青石县贯彻《规划纲要（2021—2035年）》“十四五”分工表")]
    [InlineData("title: 青石县实施方案\nperiod: 2021—2025")]
    public void Where_it_has_one_it_is_an_info(string head)
    {
        var found = Check.Rule("PL3004", $"{head}\nactions: [{{ action: 农民, tasks: [{{ task: 培训, content: 建设[|5个|]基地。 }}] }}]\n").ShouldHaveSingleItem();
        found.Severity.ShouldBe(Severity.Info);
        found.Message.In(Language.Chinese).ShouldBe("“建设5个基地”没有写明什么时候完成，只能按规划期推定为 2025 年底前，请补上时限。");
    }

    [Theory]
    [InlineData("{ task: 培训, content: 每年培训300名。 }")]
    [InlineData("{ task: 培训, content: “十四五”期间，办好夜校。培训300名。 }")]
    [InlineData("{ task: 培训, rows: [{ content: 培训300名, deadline: 长期 }] }")]
    [InlineData("{ task: 培训, rows: [{ content: 到2025年办好夜校, target: 培训300名 }] }")]
    [InlineData("{ task: 到2025年建成夜校, content: 培训300名。 }")]
    [InlineData("{ task: 培训, content: 汛期前培训300名。 }")]
    [InlineData("{ task: 培训, content: 经费按人均1.5元列入预算。 }")]
    [InlineData("{ task: 培训, content: 已建成夜校5个，每人培训90学时，脱产不超过3次。 }")]
    public void Times_of_sentence_row_and_title_count_and_standards_need_none(string task) => Check.Rule("PL3004", $"actions: [{{ action: 农民, tasks: [{task}] }}]\n");

    [Fact]
    public void A_headline_target_takes_the_year_of_the_one_before() =>
        Check.Rule("PL3004", "targets: [到2025年，科普体系更加完善。, 公民具备科学素质的比例达到14%。]\n");
}
