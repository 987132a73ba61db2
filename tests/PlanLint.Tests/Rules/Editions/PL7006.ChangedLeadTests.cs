using PlanLint.Model;

namespace PlanLint.Tests.Rules.Editions;

public sealed class ChangedLeadTests
{
    [Fact]
    public void Another_lead_of_an_action_is_told_once()
    {
        var found = Check.Edition("PL7006", Plan("lead: 县农业农村局"), Plan("lead: [|县科协|]")).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("“农民科学素质提升行动”的牵头单位由“县农业农村局”改成了“县科协”，请确认已经协商一致。");
        found.Severity.ShouldBe(Severity.Info);
        found.Related.ShouldHaveSingleItem().At.File.ShouldBe("old.plan.yaml");
    }

    [Fact]
    public void A_row_that_loses_its_lead_is_told() =>
        Check.Edition("PL7006", Plan("responsible: 县科协", "\n            lead: 县农业农村局"), Plan("responsible: 县科协").Replace("每年培训农民五百人次。", "[|每年培训农民五百人次。|]", StringComparison.Ordinal))
            .ShouldHaveSingleItem().Message.In(Language.Chinese).ShouldBe("“每年培训农民五百人次。”旧版由“县农业农村局”牵头，新版没有写明牵头单位，请确认。");

    [Theory]
    [InlineData("lead: 县农业农村局、县科协", "", "lead: 县科协、县农业农村局", "")]
    [InlineData("lead: 县应急局", "", "lead: 县应急管理局", "")]
    [InlineData("lead: 县农业农村局", "", "responsible: 县科协", "\n            lead: 县农业农村局")]
    [InlineData("responsible: 县科协", "\n            lead: 县农业农村局", "lead: 县农业农村局", "")]
    [InlineData("responsible: 县科协", "", "responsible: 县民政局", "")]
    [InlineData("responsible: 县科协", "", "lead: 县科协", "")]
    public void The_same_leads_and_leads_where_there_were_none_pass(string old, string oldRow, string @new, string newRow) => Check.Edition("PL7006", Plan(old, oldRow), Plan(@new, newRow));

    private static string Plan(string action, string row = "") =>
        $"actions:\n  - action: 农民科学素质提升行动\n    {action}\n    tasks:\n      - task: 开展农业技术培训\n        rows:\n          - content: 每年培训农民五百人次。{row}\n";
}
