using PlanLint.Model;

namespace PlanLint.Tests.Rules.Responsibility;

public sealed class CollectiveUnitTests
{
    [Theory]
    [InlineData("[[|县级有关部门|]]")]
    [InlineData("[|各相关单位|]")]
    [InlineData("[|县内各企业|]、有关部门")]
    public void A_list_that_names_nobody_is_marked(string list)
    {
        var found = Check.Rule("PL1004", $"actions:\n  - {{ action: 农民, tasks: [{{ task: 培训, responsible: {list} }}] }}\n").ShouldHaveSingleItem();
        found.Severity.ShouldBe(Severity.Warning);
        found.Message.In(Language.Chinese).ShouldStartWith("责任单位只写了“");
    }

    [Fact]
    public void Beside_units_that_are_named_it_is_for_information()
    {
        var found = Check.Rule("PL1004", "actions:\n  - action: 农民\n    responsible: 县教委、县科协，[|各相关单位|]\n").ShouldHaveSingleItem();
        found.Severity.ShouldBe(Severity.Info);
        found.Message.In(Language.Chinese).ShouldBe("单位中的“各相关单位”没有点名，请逐一列出或者删去。");
    }

    [Fact]
    public void A_named_lead_in_another_cell_does_not_name_the_responsible_units() =>
        Check.Rule("PL1004", "actions:\n  - { action: 农民, lead: 县科协, responsible: [|有关部门|] }\n").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);

    [Theory]
    [InlineData("各乡镇人民政府(街道办事处)")]
    [InlineData("各镇（街道）")]
    [InlineData("县全民科学素质工作领导小组各成员单位")]
    [InlineData("县科协、县教育局")]
    public void Units_that_can_be_told_pass(string list) => Check.Rule("PL1004", $"actions:\n  - action: 农民\n    responsible: {list}\n");
}
