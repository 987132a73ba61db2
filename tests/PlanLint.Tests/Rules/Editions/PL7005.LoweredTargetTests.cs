using PlanLint.Model;

namespace PlanLint.Tests.Rules.Editions;

public sealed class LoweredTargetTests
{
    [Theory]
    [InlineData("每年培训农民不少于500人次。", "每年培训农民[|不少于300人次|]。")]
    [InlineData("到2025年，建成基地5个，选派特派员80名。", "到2025年，选派特派员[|60名|]，建成基地5个。")]
    [InlineData("举办公益活动5—10场次。", "举办公益活动[|5—8场次|]。")]
    [InlineData("到2025年，覆盖率达到90%，到2030年达到95%。", "到2025年，覆盖率达到90%，到2030年[|达到92%|]。")]
    [InlineData("把培训费用控制在5万元以内。", "把培训费用控制在[|8万元以内|]。")]
    [InlineData("事故率降到2%。", "事故率降到[|3%|]。")]
    [InlineData("事故率下降20%。", "事故率下降[|10%|]。")]
    [InlineData("培训会议不超过3场次。", "培训会议[|不超过4场次|]。")]
    public void A_lower_number_or_a_higher_ceiling_is_told(string old, string @new) => Check.Edition("PL7005", Plan(old), Plan(@new)).ShouldHaveSingleItem();

    [Theory]
    [InlineData("每年培训农民不少于500人次。", "每年培训农民不少于600人次。")]
    [InlineData("把培训费用控制在5万元以内。", "把培训费用控制在3万元以内。")]
    [InlineData("举办公益活动5—10场次。", "举办公益活动8场次。")]
    [InlineData("每年举办公益活动4场次。", "每季度举办公益活动1场次。")]
    [InlineData("事故率为2%。", "事故率为1%。")]
    [InlineData("培训农民500人次，培训妇女300人次。", "培训妇女300人次，培训农民500人次。")]
    [InlineData("培训农民500人次。", "接待来访客商300人次。")]
    [InlineData("培训农民500人次。", "培训农民3批。")]
    public void More_a_lower_ceiling_and_what_cannot_be_compared_pass(string old, string @new) => Check.Edition("PL7005", Plan(old), Plan(@new));

    [Fact]
    public void A_headline_indicator_is_found_in_another_sentence()
    {
        var found = Check.Edition(
            "PL7005",
            "targets: [到2025年，全县公民具备科学素质的比例达到14%。]\n" + Plan("培训农民。"),
            "targets: [全面提高群众素养，到2025年力争使公民具备科学素质的比例[|达到13%|]，居全市前列。]\n" + Plan("培训农民。")).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldStartWith("目标降低了：旧版写“达到14%”，新版写“达到13%”");
    }

    [Fact]
    public void A_ceiling_is_called_one() =>
        Check.Edition("PL7005", Plan("把培训费用控制在5万元以内。"), Plan("把培训费用控制在[|8万元以内|]。")).ShouldHaveSingleItem()
            .Message.In(Language.English).ShouldBe("The ceiling was raised from '5万元以内' to '8万元以内' ('把培训费用控制在8万元以内'); give the reason.");

    private static string Plan(string row) => $"actions:\n  - action: 农民科学素质提升行动\n    tasks:\n      - task: 开展农业技术培训\n        rows:\n          - {row}\n";
}
