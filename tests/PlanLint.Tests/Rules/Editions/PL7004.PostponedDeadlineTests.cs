using PlanLint.Model;

namespace PlanLint.Tests.Rules.Editions;

public sealed class PostponedDeadlineTests
{
    [Theory]
    [InlineData("到2024年，建成实训基地2个。", "[|到2025年|]，建成实训基地2个。")]
    [InlineData("2024年底前建成实训基地2个。", "[|2025年底前|]建成实训基地2个。")]
    [InlineData("到2024年6月底前，建成实训基地2个。", "[|到2024年9月底前|]，建成实训基地2个。")]
    [InlineData("到2024年上半年，建成实训基地2个。", "[|到2024年|]，建成实训基地2个。")]
    [InlineData("到2024年第二季度，建成实训基地2个。", "[|到2024年第三季度|]，建成实训基地2个。")]
    [InlineData("到2024年6月10日，建成实训基地2个。", "[|到2024年6月20日|]，建成实训基地2个。")]
    [InlineData("到2022年建成实训基地2个，到2024年建成5个。", "到2022年建成实训基地2个，[|到2025年|]建成5个。")]
    public void A_later_time_limit_is_told(string old, string @new) => Check.Edition("PL7004", Plan(old), Plan(@new)).ShouldHaveSingleItem();

    [Theory]
    [InlineData("到2025年，建成实训基地2个。", "到2024年，建成实训基地2个。")]
    [InlineData("到2024年12月底前，建成实训基地2个。", "到2024年，建成实训基地2个。")]
    [InlineData("到2024年，建成实训基地2个。", "到2025年，培训农民500人次，扶持合作社带动增收。")]
    [InlineData("截至2020年，已建成实训基地2个。", "截至2022年，已建成实训基地2个。")]
    public void An_earlier_one_another_promise_and_history_pass(string old, string @new) => Check.Edition("PL7004", Plan(old), Plan(@new));

    [Fact]
    public void A_field_of_its_own_counts_and_the_sentence_quotes_both()
    {
        const string Plan = "actions:\n  - action: 农民科学素质提升行动\n    tasks:\n      - task: 开展农业技术培训\n        rows:\n          - content: 建成实训基地。\n            deadline: ";
        var found = Check.Edition("PL7004", Plan + "2024年6月底前\n", Plan + "[|2024年底前|]\n").ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("时限推迟了：旧版写“2024年6月底前”，新版写“2024年底前”（“2024年底前”），请说明原因。");
        found.Message.In(Language.English).ShouldBe("The time limit has moved from '2024年6月底前' to '2024年底前' ('2024年底前'); give the reason.");
        (found.Properties["old"], found.Properties["new"]).ShouldBe(("2024年6月底前", "2024年底前"));
    }

    [Fact]
    public void A_plan_for_later_years_promises_for_later_years() =>
        Check.Edition("PL7004", "period: 2021—2025\n" + Plan("到2025年，建成实训基地2个。"), "period: 2026—2030\n" + Plan("到2030年，建成实训基地2个。"));

    [Fact]
    public void A_plan_that_was_prolonged_has_postponed() =>
        Check.Edition("PL7004", "period: 2021—2025\n" + Plan("到2025年，建成实训基地2个。"), "period: 2021—2026\n" + Plan("[|到2026年|]，建成实训基地2个。")).ShouldHaveSingleItem();

    private static string Plan(string row) => $"actions:\n  - action: 农民科学素质提升行动\n    tasks:\n      - task: 开展农业技术培训\n        rows:\n          - {row}\n";
}
