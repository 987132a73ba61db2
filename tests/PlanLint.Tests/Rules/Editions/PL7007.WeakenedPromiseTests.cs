using PlanLint.Model;

namespace PlanLint.Tests.Rules.Editions;

public sealed class WeakenedPromiseTests
{
    [Theory]
    [InlineData("确保每个行政村有1名科普员。", "[|力争|]每个行政村有1名科普员。")]
    [InlineData("必须每个行政村有1名科普员。", "[|鼓励|]每个行政村有1名科普员。")]
    [InlineData("到2024年，力争每个行政村有1名科普员。", "到2025年，[|支持|]每个行政村有2名科普员。")]
    [InlineData("开展培训，确保每个行政村有1名科普员。", "开展培训，[|努力|]每个行政村有1名科普员。")]
    public void A_weaker_word_is_told(string old, string @new) => Check.Edition("PL7007", Plan(old), Plan(@new)).ShouldHaveSingleItem();

    [Theory]
    [InlineData("力争每个行政村有1名科普员。", "确保每个行政村有1名科普员。")]
    [InlineData("力争引导学生参与科普活动。", "引导学生参与科普活动。")]
    [InlineData("争取每个行政村有1名科普员。", "力争每个行政村有1名科普员。")]
    [InlineData("确保每个行政村有1名科普员。", "鼓励企业捐建农家书屋和气象站点。")]
    [InlineData("缴纳工程质量保证金。", "支持缴纳工程质量保证金。")]
    public void A_firmer_word_the_same_one_and_another_sentence_pass(string old, string @new) => Check.Edition("PL7007", Plan(old), Plan(@new));

    [Fact]
    public void The_sentence_quotes_both_words() =>
        Check.Edition("PL7007", Plan("确保每个行政村有1名科普员。"), Plan("[|力争|]每个行政村有1名科普员。")).ShouldHaveSingleItem()
            .Message.In(Language.Chinese).ShouldBe("承诺减弱了：旧版写“确保”，新版写“力争”（“力争每个行政村有1名科普员”），请说明原因。");

    private static string Plan(string row) => $"actions:\n  - action: 农民科学素质提升行动\n    tasks:\n      - task: 开展农业技术培训\n        rows:\n          - {row}\n";
}
