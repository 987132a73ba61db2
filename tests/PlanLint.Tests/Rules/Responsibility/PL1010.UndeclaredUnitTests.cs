using PlanLint.Model;

namespace PlanLint.Tests.Rules.Responsibility;

public sealed class UndeclaredUnitTests
{
    private const string Action = "actions:\n  - action: 农民行动（县农业农村局为此项工作的牵头单位，县科协按职责分工负责）\n    tasks:\n";

    [Fact]
    public void A_unit_that_the_action_does_not_list_is_marked_once_and_added()
    {
        const string Rest = "      - { task: 乙, responsible: 县农业农村局、县气象局 }\n";
        Check.Fix("PL1010", $"{Action}      - {{ task: 甲, responsible: [县科协, [|县气象局|]] }}\n{Rest}",
            $"{Action}      - {{ task: 甲, responsible: [县科协, 县气象局] }}\n{Rest}".Replace("县科协按", "县科协、县气象局按", StringComparison.Ordinal));
        var found = Check.Rule("PL1010", $"{Action}      - {{ task: 甲, responsible: [县科协, [|县气象局|]] }}\n{Rest}").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("行动“农民行动”的分工没有列“县气象局”，它却承担了 2 项内容，请补入分工或改正单位。");
        found.Related.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("县科协")]
    [InlineData("县 科协")]
    [InlineData("县农业农村局、各乡镇（街道）、有关部门")]
    [InlineData("县科学素质工作领导小组各成员单位")]
    public void Units_that_are_listed_and_groups_pass(string units) => Check.Rule("PL1010", $"{Action}      - {{ task: 甲, responsible: {units} }}\n");

    [Fact]
    public void Another_spelling_is_the_same_unit() =>
        Check.Rule("PL1010", "actions:\n  - action: 老年人行动（县民政局牵头，县卫生健康局配合）\n    tasks: [{ task: 甲, responsible: 县卫健局 }]\n");

    [Theory]
    [InlineData("农民行动（县农业农村局牵头）")]
    [InlineData("农民行动（县农业农村局牵头，县级有关部门配合）")]
    [InlineData("农民行动")]
    public void An_action_that_does_not_say_who_cooperates_passes(string action) =>
        Check.Rule("PL1010", $"actions:\n  - action: {action}\n    tasks: [{{ task: 甲, responsible: 县气象局 }}]\n");
}
