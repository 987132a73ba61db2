using PlanLint.Model;

namespace PlanLint.Tests.Rules.Editions;

public sealed class DroppedActionTests
{
    private const string Old = """
        title: 青石县科普方案
        actions:
          - action: 农民科学素质提升行动
            tasks:
              - task: 开展农业技术培训
                rows: [每年培训农民不少于500人次。]
          - action: 科普产业培育工程
            tasks:
              - task: 扶持科普企业
                rows: [到2025年，扶持科普企业3家。]
              - task: 办好科普产品展
                rows: [每年举办科普产品展1场。]
        """;

    [Fact]
    public void An_action_that_is_gone_is_told_once_with_its_tasks()
    {
        var found = Check.Edition("PL7001", Old, """
            title: [|青石县科普方案|]
            actions:
              - action: 农民科学素质提升行动
                tasks:
                  - task: 开展农业技术培训
                    rows: [每年培训农民不少于500人次。]
            """).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("旧版（old.plan.yaml）的行动“科普产业培育工程”连同其中 2 项任务在新版里没有了，请确认是有意删去的。");
        found.Message.In(Language.English).ShouldBe("The action '科普产业培育工程' of the older edition (old.plan.yaml) is gone, and 2 of its tasks with it; make sure that is meant.");
        found.Related.Select(r => (r.At.File, ((Region.Text)r.At.Region).Start.Line)).ShouldBe([("old.plan.yaml", 7), ("old.plan.yaml", 9), ("old.plan.yaml", 11)]);
        found.Properties["old"].ShouldBe("科普产业培育工程");
    }

    [Fact]
    public void A_task_that_has_moved_is_not_gone_with_its_action() =>
        Check.Edition("PL7001", Old, """
            title: [|青石县科普方案|]
            actions:
              - action: 农民科学素质提升行动
                tasks:
                  - task: 开展农业技术培训
                    rows: [每年培训农民不少于500人次。]
                  - task: 办好科普产品展
                    rows: [每年举办科普产品展1场。]
            """).ShouldHaveSingleItem().Message.In(Language.Chinese).ShouldContain("连同其中 1 项任务");

    [Fact]
    public void An_action_with_another_title_and_the_same_tasks_is_there_still() =>
        Check.Edition("PL7001", Old, Old.Replace("科普产业培育工程", "企业与展会专项", StringComparison.Ordinal));

    [Fact]
    public void Without_a_title_the_place_is_the_start_of_the_file() =>
        Check.Edition("PL7001", "actions:\n  - action: 农民科学素质提升行动\n    rows: [培训农民。]\n  - action: 科普产业培育工程\n    rows: [扶持企业。]\n", "[||]actions:\n  - action: 农民科学素质提升行动\n    rows: [培训农民。]\n")
            .ShouldHaveSingleItem().Message.In(Language.English).ShouldBe("The action '科普产业培育工程' of the older edition (old.plan.yaml) is gone; make sure that is meant.");

    [Fact]
    public void What_prose_and_table_both_lost_is_told_once() =>
        Check.Edition("PL7001", Both("科普产业培育工程"), Both("").Replace("title: 方案", "title: [|方案|]", StringComparison.Ordinal)).ShouldHaveSingleItem();

    private static string Both(string action)
    {
        var other = action.Length == 0 ? "" : $"  - action: {action}\n    rows: [扶持企业三家。]\n";
        var tree = $"  - action: 农民科学素质提升行动\n    rows: [培训农民五百人次。]\n{other}";
        return $"title: 方案\nactions:\n{tree}body:\n{tree}";
    }
}
