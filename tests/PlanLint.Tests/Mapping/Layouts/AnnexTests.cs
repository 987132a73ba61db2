using PlanLint.Model;
using PlanLint.Tests.Rules;
using PlanLint.Writing;

namespace PlanLint.Tests.Mapping.Layouts;

/// <summary>What a text says of its annexes, and how convert writes it.</summary>
public sealed class AnnexTests
{
    private const string Prose = "青石县科普实施方案\n\n    为做好科普工作，制定本方案。\n    一、农民科学素质提升行动\n    （一）办好夜校。各镇办好农民夜校。\n\n";
    private const string Table = "重点行动\t主要任务\t主要内容\t责任单位\n农民科学素质提升行动\t办好夜校\t各镇办好农民夜校。\t县科协\n";

    [Fact]
    public void Announcements_and_annexes_are_read()
    {
        var plan = Plan($"{Prose}    附件：1.青石县科普重点任务\n          分工表\n          2.成员单位名单\n\n                青石县人民政府办公室\n                2022年3月18日\n\n附件 1\n\n青石县科普重点任务\n分工表\n\n{Table}");
        plan.AnnexNotes.Select(n => n.Value).ShouldBe(["1.青石县科普重点任务分工表", "2.成员单位名单"]);
        var annex = plan.Annexes.ShouldHaveSingleItem();
        (annex.Label?.Value, annex.Title?.Value).ShouldBe(("附件 1", "青石县科普重点任务分工表"));
        plan.Date?.Value.ShouldBe("2022年3月18日");
        plan.Body.ShouldHaveSingleItem().Tasks.ShouldHaveSingleItem();
        plan.Actions.ShouldHaveSingleItem();
    }

    [Fact]
    public void Every_annex_is_read_in_front_of_a_table_and_behind_it()
    {
        var plan = Plan($"{Prose}附件：青石县分工表\n\n附件1\n青石县分工表\n\n{Table}\n附件2\n成员单位名单\n");
        plan.Annexes.Select(a => a.Title?.Value).ShouldBe(["青石县分工表", "成员单位名单"]);
    }

    [Theory]
    [InlineData($"附件\n\n青石县科普分工表\n\n{Table}")]
    [InlineData($"附件1\n\n{Prose}")]
    public void A_file_that_opens_with_an_annex_has_none(string text) => Plan(text).Annexes.ShouldBeEmpty();

    [Fact]
    public void The_plan_is_no_annex_of_the_notice_that_carries_it() =>
        Plan($"关于印发青石县科普实施方案的通知\n\n各镇人民政府：\n    现将《青石县科普实施方案》印发给你们，请认真贯彻执行。\n\n附件\n\n{Prose}").Annexes.ShouldBeEmpty();

    [Fact]
    public void Convert_keeps_them()
    {
        var plan = Plan($"{Prose}附件：青石县分工表\n\n附件\n青石县分工表\n\n{Table}");
        var yaml = PlanYaml.Write(plan, Check.Profile, []);
        yaml.ShouldContain("annexNotes:\n  - 青石县分工表\nannexes:\n  - label: 附件\n    title: 青石县分工表\nactions:\n");
        var again = Reading.Of("a.plan.yaml", yaml).Plan!;
        again.AnnexNotes.Select(n => n.Value).ShouldBe(plan.AnnexNotes.Select(n => n.Value));
        again.Annexes.Select(a => (a.Label?.Value, a.Title?.Value)).ShouldBe(plan.Annexes.Select(a => (a.Label?.Value, a.Title?.Value)));
    }

    private static Plan Plan(string text) => Reading.Of("plan.txt", text).Plan.ShouldNotBeNull();
}
