using PlanLint.Model;

namespace PlanLint.Tests.Rules.Duplication;

public sealed class VerbatimRunTests
{
    private const string Run = "聘请退休教师走村串户宣讲科学种养和安全用电常识";

    [Fact]
    public void A_long_run_in_two_rows_is_marked()
    {
        var found = Check.Rule("PL4004", Rows($"{Run}，带动更多家庭参与其中。", $"各乡镇每季度安排文艺小分队到村巡回演出，同时[|{Run}|]。")).ShouldHaveSingleItem();
        found.Severity.ShouldBe(Severity.Info);
        found.Message.In(Language.Chinese).ShouldBe("“聘请退休教师走村串户宣讲科学种养和安全用电常识”这 23 个字与另一行一字不差，请确认不是复制时留下的。");
        found.Message.In(Language.English).ShouldStartWith("'聘请退休教师走村串户宣讲科学种养和安全用电常识', 23 characters, stands word for word");
        found.Related.ShouldHaveSingleItem();
    }

    [Fact]
    public void Punctuation_and_white_space_do_not_break_a_run() =>
        Check.Rule("PL4004", Rows("聘请退休教师，走村串户宣讲科学种养和安全用电常识，带动更多家庭参与其中。", $"各乡镇每季度安排文艺小分队到村巡回演出，同时[|聘请退休教师走村串户 宣讲科学种养、和安全用电常识|]。"));

    [Theory]
    [InlineData("开足科学、数学、物理、化学、生物学、通用技术、信息技术等学科的课程。", "教师补修科学、数学、物理、化学、生物学、通用技术、信息技术等学科。")]
    [InlineData("学习《安河省乡村科普设施建设与运行管理办法》。", "各村张贴《安河省乡村科普设施建设与运行管理办法》要点。")]
    [InlineData("由各乡镇人民政府（街道办事处）、县级有关部门落实。", "请各乡镇人民政府（街道办事处）、县级有关部门登记。")]
    public void Lists_and_names_pass(string first, string second) => Check.Rule("PL4004", Rows(first, second));

    [Fact]
    public void What_another_rule_reports_passes() =>
        Check.Rule("PL4004", Rows($"{Run}，带动更多家庭参与。", $"{Run}，带动更多家庭报名。"));

    [Fact]
    public void The_length_is_an_option() =>
        Check.Rule("PL4004", Rows("请退休教师走村串户讲课，带动更多家庭参与。", "文艺小分队巡演后[|请退休教师走村串户|]答疑。"), new() { VerbatimMinLength = 9 });

    private static string Rows(params string[] rows) => $"actions:\n  - action: 农民\n    rows:\n{string.Concat(rows.Select(r => $"      - {r}\n"))}";
}
