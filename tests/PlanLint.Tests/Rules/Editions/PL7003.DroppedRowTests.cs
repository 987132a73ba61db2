using PlanLint.Model;

namespace PlanLint.Tests.Rules.Editions;

public sealed class DroppedRowTests
{
    private const string Row = "冬闲时节到行政村讲授果树修剪和病虫害防治。";

    [Fact]
    public void A_row_that_is_gone_has_its_place_at_its_task()
    {
        var found = Check.Edition("PL7003", Plan("开展农业技术培训", Row, "每年培训农民不少于500人次。"), Plan("[|开展农业技术培训|]", "每年培训农民不少于500人次。")).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("旧版（old.plan.yaml）在“开展农业技术培训”里的内容“冬闲时节到行政村讲授果树修剪和病虫害防治。”在新版里没有了，请确认是有意删去的。");
        found.Related.ShouldHaveSingleItem().At.File.ShouldBe("old.plan.yaml");
    }

    [Theory]
    [InlineData("每年冬闲到各行政村讲授病虫害防治、果树修剪。")]
    [InlineData("1.冬闲时节到行政村讲授果树修剪和病虫害防治。")]
    [InlineData("冬闲时节到行政村讲授果树修剪和病虫害防治，每年培训农民不少于500人次。")]
    public void A_row_in_other_words_or_a_longer_one_is_there_still(string row) => Check.Edition("PL7003", Plan("开展农业技术培训", Row), Plan("开展农业技术培训", row));

    [Fact]
    public void A_repeated_row_may_go() => Check.Edition("PL7003", Plan("开展农业技术培训", Row, Row), Plan("开展农业技术培训", Row));

    [Fact]
    public void The_rows_of_a_task_that_is_gone_are_for_another_rule() =>
        Check.Edition("PL7003", Plan("开展农业技术培训", Row) + "      - task: 建设农家书屋\n        rows: [每村添置图书二百册。]\n", Plan("开展农业技术培训", Row));

    [Fact]
    public void A_row_of_a_task_that_became_a_paragraph_elsewhere_is_there_still() =>
        Check.Edition("PL7003", Plan("开展农业技术培训", Row, "每年培训农民不少于500人次。"), $"intro: [{Row}]\n" + Plan("开展农业技术培训", "每年培训农民不少于500人次。"));

    private static string Plan(string task, params string[] rows) =>
        $"actions:\n  - action: 农民科学素质提升行动\n    tasks:\n      - task: {task}\n        rows:\n" + string.Concat(rows.Select(r => $"          - {r}\n"));
}
