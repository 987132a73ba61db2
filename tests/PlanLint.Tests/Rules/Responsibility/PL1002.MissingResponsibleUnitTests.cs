using PlanLint.Model;

namespace PlanLint.Tests.Rules.Responsibility;

public sealed class MissingResponsibleUnitTests
{
    [Fact]
    public void A_row_that_nobody_owns_is_marked() => Check.Rule("PL1002", """
        actions:
          - action: 农民
            tasks:
              - task: [|推广新技术|]
                content: 把实用技术送到田间地头。
              - task: 培训
                rows:
                  - content: [|办好农民夜校。|]
                  - { content: 培养带头人。, responsible: 县科协 }
        """);

    [Fact]
    public void The_message_names_the_task()
    {
        var found = Check.Rule("PL1002", "actions:\n  - action: 农民\n    tasks:\n      - task: [|推广新技术|]\n      - { task: 培训, lead: 县科协 }\n").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("“推广新技术”没有牵头单位，也没有责任单位。");
        found.Message.In(Language.English).ShouldBe("'推广新技术' has neither a lead nor a responsible unit.");
    }

    [Theory]
    [InlineData("actions:\n  - { action: 农民, responsible: [县科协], tasks: [{ task: 培训 }, { task: 推广 }] }\n")]
    [InlineData("actions:\n  - action: 农民\n    tasks:\n      - { task: 培训, cooperating: 县科协, rows: [夜校, 讲座] }\n")]
    [InlineData("actions:\n  - { action: 农民, lead: 县科协 }\n  - { action: 保障措施, tasks: [{ task: 加强领导 }] }\n")]
    public void Inherited_units_and_safeguards_pass(string yaml) => Check.Rule("PL1002", yaml);

    [Fact]
    public void A_plan_without_any_unit_is_left_to_PL1001() => Check.Rule("PL1002", "actions:\n  - { action: 农民, tasks: [{ task: 培训 }] }\n");
}
