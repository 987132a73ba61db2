using PlanLint.Model;

namespace PlanLint.Tests.Rules.Responsibility;

public sealed class MissingLeadUnitTests
{
    [Fact]
    public void Each_action_without_a_lead_is_marked() => Check.Rule("PL1001", """
        actions:
          - action: [|农民科学素质提升行动|]
            responsible: [县农业农村局]
          - action: 科普基础设施工程
            lead: 县科协
          - action: 保障措施
        """);

    [Fact]
    public void A_plan_without_any_lead_is_one_finding_that_lists_its_actions()
    {
        var found = Check.Rule("PL1001", """
            title: [|青石县实施方案|]
            actions:
              - action: 农民科学素质提升行动
                responsible: [县农业农村局]
              - action: 科普基础设施工程
              - action: 保障措施
            """).ShouldHaveSingleItem();
        found.Related.Count.ShouldBe(2);
        found.Message.In(Language.Chinese).ShouldBe("全文没有写明任何牵头单位，2 个行动和工程都无人牵头，从“农民科学素质提升行动”起。");
        found.Message.In(Language.English).ShouldBe("The plan names no lead unit at all: 2 actions and projects have none, from '农民科学素质提升行动' on.");
    }

    [Theory]
    [InlineData("农民科学素质提升行动（县农业农村局牵头）")]
    [InlineData("农民科学素质提升行动(由县农业农村局、县科协牵头，县气象局参加)")]
    [InlineData("农民科学素质提升行动（牵头单位：县农业农村局）")]
    [InlineData("农民科学素质提升行动（县农业农村局为此项工作的牵头单位，县科协按职责分工负责）")]
    public void A_lead_in_the_title_counts(string title) => Check.Rule("PL1001", $"actions:\n  - action: {title}\n    tasks: [{{ task: 培训 }}]\n");

    [Theory]
    [InlineData("actions:\n  - action: 农民\n    tasks:\n      - task: 培训\n        rows: [{ content: 夜校, lead: 县科协 }]\n")]
    [InlineData("actions:\n  - action: 农民\n    tasks:\n      - task: 培训\n        content: 办好夜校。〔牵头单位:县科协;责任单位:县气象局〕\n")]
    [InlineData("行动:\n  - 行动: 农民\n    牵头部门: 县科协\n")]
    public void A_lead_in_a_row_a_paragraph_or_a_Chinese_key_counts(string yaml) => Check.Rule("PL1001", yaml);

    [Fact]
    public void Only_the_division_table_is_asked_where_there_is_prose_too() => Check.Rule("PL1001", """
        actions:
          - { action: 农民, lead: 县科协, tasks: [{ task: 培训 }] }
        body:
          - { action: 实施农民行动, tasks: [{ task: 培训 }] }
        """);

    [Fact]
    public void The_first_responsible_unit_leads_where_the_office_says_so() =>
        Check.Rule("PL1001", "actions:\n  - { action: 农民, responsible: [县科协] }\n", new() { FirstResponsibleLeads = true });

    [Fact]
    public void Safeguards_are_asked_where_the_office_says_so() =>
        Check.Rule("PL1001", "actions:\n  - { action: 农民, lead: 县科协 }\n  - { action: [|保障措施|] }\n", new() { IncludeSafeguards = true });
}
