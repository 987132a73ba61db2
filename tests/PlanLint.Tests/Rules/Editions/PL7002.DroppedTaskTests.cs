using PlanLint.Model;

namespace PlanLint.Tests.Rules.Editions;

public sealed class DroppedTaskTests
{
    [Fact]
    public void A_task_that_is_gone_has_its_place_at_its_action()
    {
        var found = Check.Edition("PL7002", Plan("开展农业技术培训", "选派科技特派员"), "actions:\n  - action: [|农民科学素质提升行动|]\n    tasks:\n      - task: 开展农业技术培训\n").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("旧版（old.plan.yaml）在“农民科学素质提升行动”里的任务“选派科技特派员”在新版里没有了，请确认是有意删去的。");
        found.Related.ShouldHaveSingleItem().At.File.ShouldBe("old.plan.yaml");
    }

    [Fact]
    public void A_renamed_task_is_not_a_dropped_one() => Check.Edition("PL7002", Plan("开展农业技术培训"), Plan("组织农业技术培训"));

    [Fact]
    public void Of_two_tasks_of_one_title_one_may_go() => Check.Edition("PL7002", Plan("开展农业技术培训", "开展农业技术培训"), Plan("开展农业技术培训"));

    [Fact]
    public void Tasks_in_another_order_under_another_action_are_there_still() => Check.Edition(
        "PL7002",
        Plan("开展农业技术培训", "选派科技特派员", "建设农家书屋"),
        Plan("建设农家书屋", "选派科技特派员") + "  - action: 科普信息化提升工程\n    tasks:\n      - task: 开展农业技术培训\n");

    private static string Plan(params string[] tasks) => "actions:\n  - action: 农民科学素质提升行动\n    tasks:\n" + string.Concat(tasks.Select(t => $"      - task: {t}\n"));
}
