using PlanLint.Model;

namespace PlanLint.Tests.Rules.Targets;

public sealed class ActionWithoutTargetTests
{
    [Fact]
    public void An_action_without_a_number_is_marked()
    {
        var found = Check.Rule("PL3001", """
            actions:
              - action: [|农民科学素质提升行动|]
                tasks:
                  - { task: 培训, content: 建设一批基地，抓好8类健康细胞和18项行动。 }
              - action: 科普基础设施工程
                tasks:
                  - { task: 建站, content: 到2025年，建成5个站点。 }
              - action: 保障措施
            """).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("“农民科学素质提升行动”没有一个量化目标，完成得怎样无从考核，请写明数量。");
        found.Message.In(Language.English).ShouldBe("'农民科学素质提升行动' states no numeric target, so nobody can tell whether it was reached; state a number.");
    }

    [Theory]
    [InlineData("{ task: 培训, rows: [{ content: 办夜校, target: 3000人次 }] }")]
    [InlineData("{ task: 培训, content: 参加人数达到万人以上。 }")]
    [InlineData("{ task: 培训, content: 每年５ 场次。 }")]
    [InlineData("{ task: 建成站点12个 }")]
    public void A_number_in_any_text_of_the_action_counts(string task) => Check.Rule("PL3001", $"actions:\n  - action: 农民\n    tasks: [{task}]\n");

    [Fact]
    public void A_number_in_the_prose_serves_the_table_too() => Check.Rule("PL3001", """
        actions:
          - { action: 农民科学素质提升行动, tasks: [{ task: 培训 }] }
        body:
          - { action: 实施农民科学素质提升行动, tasks: [{ task: 培训, content: 每年培训300人。 }] }
          - { action: [|实施科学素质开放合作工程|], tasks: [{ task: 交流 }] }
        """);

    [Fact]
    public void Tasks_and_rows_are_asked_where_the_office_says_so()
    {
        const string yaml = "actions:\n  - action: 农民\n    tasks:\n      - task: 培训\n        rows: [每年培训300人。, 办好夜校。]\n      - task: 推广\n";
        Check.Rule("PL3001", yaml.Replace("推广", "[|推广|]", StringComparison.Ordinal), new() { TargetScope = TargetScope.Task });
        Check.Rule("PL3001", yaml.Replace("办好夜校。", "[|办好夜校。|]", StringComparison.Ordinal).Replace("推广", "[|推广|]", StringComparison.Ordinal), new() { TargetScope = TargetScope.Row });
    }
}
