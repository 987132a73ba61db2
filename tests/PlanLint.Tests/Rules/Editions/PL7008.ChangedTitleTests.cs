using PlanLint.Model;

namespace PlanLint.Tests.Rules.Editions;

public sealed class ChangedTitleTests
{
    [Theory]
    [InlineData("农民科学素质提升行动", "开展农业技术培训", "农民科学素质提升行动", "[|组织农业技术培训|]")]
    [InlineData("农民科学素质提升行动", "开展农业技术培训", "农民科学素质提升行动", "[|办好田间学校|]")]
    [InlineData("农民科学素质提升行动", "开展农业技术培训", "[|农民科学素养提升行动|]", "开展农业技术培训")]
    [InlineData("科普产业培育工程", "扶持科普企业", "[|文创与展会专项|]", "扶持科普企业")]
    public void Another_title_is_told(string oldAction, string oldTask, string action, string task) => Check.Edition("PL7008", Plan(oldAction, oldTask), Plan(action, task)).ShouldHaveSingleItem();

    [Theory]
    [InlineData("农民科学素质提升行动", "实施农民科学素质提升行动")]
    [InlineData("一、农民科学素质提升行动", "三、农民科学素质提升行动")]
    [InlineData("农民“科学素质”提升行动", "农民科学素质提升行动")]
    public void Numbers_marks_and_a_leading_word_do_not_count(string old, string @new) => Check.Edition("PL7008", Plan(old, "开展农业技术培训"), Plan(@new, "1.开展农业技术培训"));

    [Fact]
    public void A_number_in_a_title_is_for_another_rule() => Check.Edition("PL7008", Plan("农民科学素质提升行动", "建设实训基地5个"), Plan("农民科学素质提升行动", "建设实训基地3个"));

    [Fact]
    public void The_sentence_quotes_both()
    {
        var found = Check.Edition("PL7008", Plan("农民科学素质提升行动", "开展农业技术培训"), Plan("农民科学素质提升行动", "[|组织农业技术培训|]")).ShouldHaveSingleItem();
        found.Message.In(Language.Chinese).ShouldBe("任务改了名称：旧版是“开展农业技术培训”，新版是“组织农业技术培训”，考核表和其他文件里的名称也要跟着改。");
        found.Severity.ShouldBe(Severity.Info);
    }

    private static string Plan(string action, string task) =>
        $"actions:\n  - action: {action}\n    tasks:\n      - task: {task}\n        rows:\n          - 每年在田间地头培训农民，由农技人员手把手教病虫害防治和果树修剪。\n";
}
