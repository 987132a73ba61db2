using PlanLint.Model;

namespace PlanLint.Tests.Rules.Targets;

public sealed class DeadlineAfterParentTests
{
    [Fact]
    public void A_later_deadline_is_marked_where_it_stands()
    {
        var found = Found(Task("建成学习点12个。", "2024年底"), Task("建成学习点4个。", "2025年6月")).ShouldHaveSingleItem();
        found.Severity.ShouldBe(Severity.Warning);
        found.Message.In(Language.Chinese).ShouldBe("“帮助老年人用好智能设备”的时限“2025年”晚于上级方案的“2024年底”，请改到上级的时限以内。");
        found.Message.In(Language.English).ShouldBe("The deadline '2025年' of '帮助老年人用好智能设备' is later than '2024年底' in the parent plan; bring it forward.");
        found.Related.ShouldHaveSingleItem().At.File.ShouldBe("a.plan.yaml");
    }

    [Fact]
    public void A_target_counted_in_the_same_words_is_compared_wherever_it_stands()
    {
        var found = Found("    rows:\n      - 到2023年，全市建成老年学习点12个。\n", "    rows:\n      - 到2025年，全县建成老年学习点4个。\n").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("“建成老年学习点”的时限“到2025年”晚于上级方案的“到2023年”，请改到上级的时限以内。");
    }

    [Theory]
    [InlineData("建成学习点12个。", "2024年底", "建成学习点4个。", "2024年底")]
    [InlineData("建成学习点12个。", "2024年底", "建成学习点4个。", "2023年底")]
    [InlineData("建成学习点12个。", "2024年底", "建成学习点4个。", "长期")]
    [InlineData("建成学习点12个。", "长期", "建成学习点4个。", "2025年底")]
    [InlineData("到2025年，建成学习点12个。", "2024年底", "建成学习点4个。", "2025年底")]
    [InlineData("建成学习点12个。", "2024年底", "到2024年，建成学习点4个，到2025年，建成学习点6个。", "2025年底")]
    public void Deadlines_in_time_and_first_steps_in_time_pass(string there, string until, string here, string by) => Found(Task(there, until), Task(here, by)).ShouldBeEmpty();

    [Fact]
    public void What_has_no_year_or_several_is_not_compared()
    {
        Found("    rows:\n      - 全市建成老年学习点12个。\n", "    rows:\n      - 到2025年，全县建成老年学习点4个。\n").ShouldBeEmpty();
        Found("    rows:\n      - 到2023年，全市建成老年学习点12个。\n", "    rows:\n      - 每年全县建成老年学习点4个。\n").ShouldBeEmpty();
    }

    private static IEnumerable<Diagnostic> Found(string city, string county) => Check.Together("PL3014", Plan("云岭市", "", city), Plan("青石县", "parent: a.plan.yaml\n", county)).SelectMany(r => r.Diagnostics);

    private static string Task(string content, string deadline) => $"    tasks:\n      - task: 帮助老年人用好智能设备\n        rows:\n          - content: {content}\n            deadline: {deadline}\n";

    private static string Plan(string area, string parent, string rest) => $"title: {area}科普方案\njurisdiction: {area}\n{parent}actions:\n  - action: 老年人科学素质提升行动\n{rest}";
}
