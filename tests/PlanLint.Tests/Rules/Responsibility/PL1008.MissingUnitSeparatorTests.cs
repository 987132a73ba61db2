using PlanLint.Model;

namespace PlanLint.Tests.Rules.Responsibility;

public sealed class MissingUnitSeparatorTests
{
    [Theory]
    [InlineData("[|县科技局县科协|]", "县科技局、县科协")]
    [InlineData("县农业农村局、[|县科技局县科协|]", "县农业农村局、县科技局、县科协")]
    public void Two_known_units_run_together_are_marked_and_separated(string lead, string separated)
    {
        const string rest = "\n    responsible: [县科协, 县科技局]\n";
        Check.Fix("PL1008", $"actions:\n  - action: 农民\n    lead: {lead}{rest}", $"actions:\n  - action: 农民\n    lead: {separated}{rest}");
    }

    [Fact]
    public void A_bracket_may_stand_at_the_seam()
    {
        var found = Check.Rule("PL1008", """
            actions:
              - action: 农民
                lead: [|县经信局（县科技局）县科协|]
                responsible: [县科协, 县经信局（县科技局）]
            """).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("“县经信局（县科技局）”和“县科协”之间缺少顿号，两个单位连成了一个。");
        found.Message.In(Language.English).ShouldBe("A separator is missing between '县经信局（县科技局）' and '县科协': two units run together.");
        found.Fix!.Safety.ShouldBe(FixSafety.Safe);
    }

    [Theory]
    [InlineData("[市生态环境局汉台分局, 市生态环境局]")]
    [InlineData("[县委办公室, 县委]")]
    [InlineData("[区委区政府, 区教体局]")]
    [InlineData("县科技局县科协")]
    [InlineData("[县科技局县科协, 县科协]")]
    public void A_name_whose_halves_are_not_both_units_of_the_plan_passes(string units) => Check.Rule("PL1008", $"actions:\n  - action: 农民\n    lead: {units}\n");
}
