using PlanLint.Model;

namespace PlanLint.Tests.Mapping.Layouts.Tables;

public sealed class TabTableTests
{
    [Fact]
    public void A_row_may_be_a_line()
    {
        const string text = """
            附件
            青石县任务分工表

            重点行动⇥主要任务⇥主要内容⇥责任单位
            农民科学素质提升行动 （县农业农村局为此项工作的牵头单位，县 科协按职责分工负责）⇥开展技术 培训⇥每年培训农民500人次。⇥县农业农村局 县科协
            ⇥⇥办好农民夜校。⇥县教育局
            ⇥建设示范基地⇥建成基地5个。⇥县科协

            ⇥⇥第二页接着写。⇥县气象局
            组织保障⇥加强领导⇥统一领导。⇥县级有关部门

            抄送：县委办公室。
            """;
        Outline(text).ShouldBe("""
            农民科学素质提升行动 | 县农业农村局 /  / 县科协
              开展技术培训
                - 每年培训农民500人次。 |  / 县农业农村局、县科协
                - 办好农民夜校。 |  / 县教育局
              建设示范基地
                - 建成基地5个。 |  / 县科协
                - 第二页接着写。 |  / 县气象局
            组织保障
              加强领导
                - 统一领导。 |  / 县级有关部门
            """);
    }

    [Fact]
    public void Every_cell_may_begin_a_line_and_a_blank_line_end_the_row()
    {
        const string text = """
            ⇥重点行动
            重点工程
            ⇥主要任务
            ⇥主要内容
            ⇥负责单位

            ⇥农民科学素质提升行动（县科协牵头）
            ⇥开展培训
            ⇥每年培训
            500人次。
            ⇥县科协
            市生态环境局
            青石分局

            ⇥
            ⇥
            ⇥办好夜校。
            ⇥县教育局

            ⇥农民科学素质提升行动（县科协牵头）
            ⇥开展培训
            ⇥印发读本。
            ⇥县气象局

            """;
        Outline(text).ShouldBe("""
            农民科学素质提升行动 | 县科协
              开展培训
                - 每年培训500人次。 |  / 县科协、市生态环境局青石分局
                - 办好夜校。 |  / 县教育局
                - 印发读本。 |  / 县气象局
            """);
    }

    [Fact]
    public void A_row_of_one_cell_opens_an_action_and_blank_units_are_those_above()
    {
        const string text = """
            附件
            《青石县实施方案》重点任务责任分解表
            ⇥序号
            ⇥重点工作
            ⇥牵头单位
            ⇥配合单位

            ⇥一、实施农民科学素质提升行动

            ⇥1
            ⇥开展技术培训
            ⇥县农业农村局
            ⇥县科协、团县委

            ⇥2
            ⇥建设示范基地
            ⇥
            ⇥

            —3—

            ⇥二、实施科普信息化工程

            ⇥1
            ⇥办好公众号
            ⇥县科协
            ⇥/

            ⇥2
            ⇥办好网站
            ⇥县融媒体中心
            ⇥

            """;
        Outline(text).ShouldBe("""
            实施农民科学素质提升行动 | 县农业农村局 /  / 县科协、团县委
              1 开展技术培训
              2 建设示范基地
            实施科普信息化工程
              1 办好公众号 | 县科协
              2 办好网站 | 县融媒体中心
            """);
        Reading.Assumptions(Reading.Of("a.txt", Tabs(text))).ShouldBe("""
            BlankCell 2: 行动“实施农民科学素质提升行动”中有 1 行的单位是空白，按合并单元格沿用了上面的单位
            """);
    }

    [Fact]
    public void Places_are_those_of_the_words_in_the_file()
    {
        var text = Tabs("重点行动⇥主要任务⇥主要内容⇥责任单位\n农民科学\n素质提升行动⇥开展培训⇥每年培训500人次。⇥县科协\n");
        var plan = Reading.Of("a.txt", text).Plan!;
        Words(plan.Actions[0].Title.At).ShouldBe("农民科学\n素质提升行动");
        Words(plan.Actions[0].Tasks[0].Rows[0].Content.At.Slice(new(4, 5))).ShouldBe("500人次");
        var unit = plan.Actions[0].Tasks[0].Rows[0].Units.ShouldHaveSingleItem();
        Words(unit.Name.At).ShouldBe("县科协");
        ((Region.Text)unit.Name.At.Region).Start.ShouldBe(new(3, 24));

        string Words(Location at) => ((Region.Text)at.Region).Source[((Region.Text)at.Region).Span];
    }

    [Fact]
    public void Lines_with_tabs_that_name_no_columns_are_no_table() =>
        Reading.Of("a.txt", Tabs("姓名⇥单位⇥电话\n张三⇥县科协⇥1\n")).Plan.ShouldBeNull();

    private static string Outline(string text) => Reading.Outline(Reading.Of("a.txt", Tabs(text)).Plan);

    private static string Tabs(string text) => text.Replace('⇥', '\t');
}
