using PlanLint.Model;

namespace PlanLint.Tests.Rules.Responsibility;

public sealed class DuplicateUnitTests
{
    [Theory]
    [InlineData("responsible: [县科协, 县气象局, [|县科协|]]", "responsible: [县科协, 县气象局]")]
    [InlineData("responsible: 县科协、县气象局、[|县科协|]", "responsible: 县科协、县气象局")]
    [InlineData("responsible: [县科协, [|县 科协|]]", "responsible: [县科协]")]
    public void A_unit_twice_in_one_list_is_marked_and_removed(string list, string mended) =>
        Check.Fix("PL1009", $"actions:\n  - action: 农民\n    {list}\n", $"actions:\n  - action: 农民\n    {mended}\n");

    [Fact]
    public void A_lead_that_also_cooperates_is_marked()
    {
        var found = Check.Rule("PL1009", "actions:\n  - action: 农民行动（县科协为此项工作的牵头单位，县气象局、[|县科协|]按职责分工负责）\n").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("“县科协”既是牵头单位，又列为配合单位，请只列一处。");
        found.Message.In(Language.English).ShouldBe("'县科协' both leads and cooperates; list it once.");
        found.Related.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("actions:\n  - { action: 农民, lead: 县科协, responsible: [县科协, 县气象局] }\n")]
    [InlineData("actions:\n  - { action: 农民, tasks: [{ task: 培训, responsible: 县科协 }, { task: 推广, responsible: 县科协 }] }\n")]
    [InlineData("actions:\n  - { action: 农民, responsible: 县科协 }\nbody:\n  - { action: 农民, responsible: 县科协 }\n")]
    public void The_same_unit_elsewhere_passes(string yaml) => Check.Rule("PL1009", yaml);
}
