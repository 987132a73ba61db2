using PlanLint.Model;

namespace PlanLint.Tests.Rules.Responsibility;

public sealed class UnitWithoutLevelPrefixTests
{
    private const string Others = "jurisdiction: { name: 青石县, level: 县, within: [云岭市] }\nactions:\n  - { action: 农民, responsible: [县科协, 县教育局, 县民政局, 团县委, 县气象局, 县水利局, 县林业局, 市公安局青石分局] }\n";

    [Fact]
    public void A_name_without_level_is_marked_once_and_completed_everywhere()
    {
        const string Rest = "  - { action: 老年人, responsible: 县科协、退教协 }\n";
        var found = Check.Rule("PL1007", $"{Others}  - {{ action: 职工, lead: [|退教协|] }}\n{Rest}").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("“退教协”看不出是哪一级、哪个地方的单位，共 2 处，文中其他单位大多写明，请补上。");
        found.Related.ShouldHaveSingleItem();
        found.Fix.ShouldNotBeNull().Edits.Select(e => e.NewText).ShouldBe(["县", "县"]);
        found.Severity.ShouldBe(Severity.Info);
    }

    [Fact]
    public void The_level_is_put_in_front() =>
        Check.Fix("PL1007", $"{Others}  - {{ action: 职工, lead: [|职业技术学院|] }}\n", $"{Others}  - {{ action: 职工, lead: 县职业技术学院 }}\n");

    [Theory]
    [InlineData("生态环境分局")]
    [InlineData("市场监管局")]
    [InlineData("农高区")]
    public void Other_bare_names_are_marked(string unit) => Check.Rule("PL1007", $"{Others}  - {{ action: 职工, lead: [|{unit}|] }}\n").ShouldHaveSingleItem();

    [Fact]
    public void The_full_name_of_a_branch_is_not_guessed() =>
        Check.Rule("PL1007", $"{Others}  - {{ action: 职工, lead: [|生态环境分局|] }}\n").ShouldHaveSingleItem().Fix.ShouldBeNull();

    [Theory]
    [InlineData("生态环境青石分局")]
    [InlineData("生态环境赤水分局")]
    [InlineData("云岭市科协")]
    [InlineData("县市场监管局")]
    [InlineData("各镇（街道）")]
    [InlineData("城关镇")]
    [InlineData("有关部门")]
    [InlineData("华丰种业有限公司")]
    [InlineData("中国电信")]
    [InlineData("全民科学素质工作领导小组各成员单位")]
    [InlineData("张三")]
    public void Names_that_need_none_pass(string unit) => Check.Rule("PL1007", $"{Others}  - {{ action: 职工, lead: {unit} }}\n");

    [Fact]
    public void Where_many_units_have_no_level_nothing_is_reported() =>
        Check.Rule("PL1007", $"{Others}  - {{ action: 职工, lead: [教育局, 科协, 党校] }}\n");
}
