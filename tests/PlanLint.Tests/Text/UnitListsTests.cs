using CsCheck;
using PlanLint.Model;
using PlanLint.Text;

namespace PlanLint.Tests.Text;

public sealed class UnitListsTests
{
    [Theory]
    [InlineData("市教体局\n市科协", "市教体局|市科协")]
    [InlineData("区教育局 团区委", "区教育局|团区委")]
    [InlineData("区教体局 各镇（街道）", "区教体局|各镇（街道）")]
    [InlineData("区妇联 区妇联", "区妇联|区妇联")]
    [InlineData("县委宣传部、县经济信息委（科技局）、团县委、县科协，各相关单位", "县委宣传部|县经济信息委（科技局）|团县委|县科协|各相关单位")]
    [InlineData("县委党校（行政学院、社会主义学院）,县科协;县教委", "县委党校（行政学院、社会主义学院）|县科协|县教委")]
    [InlineData("市生态环境局\n汉台分局", "市生态环境局汉台分局")]
    [InlineData("区发改局\n市生态环境局\n汉台分局\n\n区农业农村局", "区发改局|市生态环境局汉台分局|区农业农村局")]
    [InlineData("市资源局汉台\n分局\n区科协", "市资源局汉台分局|区科协")]
    [InlineData("市应急管理局\n生态环境分局\n市市场监管局\n市住建局\n市消防救援大队", "市应急管理局|生态环境分局|市市场监管局|市住建局|市消防救援大队")]
    [InlineData("市农业农村局\n市乡村振兴局\n农高区\n市科协", "市农业农村局|市乡村振兴局|农高区|市科协")]
    [InlineData("市教体局\n团市委\n职业技术学院", "市教体局|团市委|职业技术学院")]
    [InlineData("区文旅局\n\n区退役军人事\n务局", "区文旅局|区退役军人事务局")]
    [InlineData("区科协\n\n区全民科学素\n质工作领导小\n组各成员单位\n各镇（街道）", "区科协|区全民科学素质工作领导小组各成员单位|各镇（街道）")]
    [InlineData("区全民科学素质工作领导小组\n各成员单位", "区全民科学素质工作领导小组各成员单位")]
    [InlineData("资源规划未央分局 生态环境未央分局 区农林水务局", "资源规划未央分局|生态环境未央分局|区农林水务局")]
    [InlineData("县委\n\n宣传部、县教育\n\n局、县科\n\n协，各乡镇人民政府\n\n(街道办事处)", "县委宣传部|县教育局|县科协|各乡镇人民政府(街道办事处)")]
    [InlineData("县人大\n常委会\n县政府\n办公室", "县人大常委会|县政府办公室")]
    [InlineData("县人力资源和社会保障局、县住房和城\n市建设局", "县人力资源和社会保障局|县住房和城市建设局")]
    [InlineData("县科协和县教育局以及团县委", "县科协|县教育局|团县委")]
    [InlineData("县科协\t县教委", "县科协|县教委")]
    [InlineData("甲公司  乙公司", "甲公司|乙公司")]
    [InlineData("/", "")]
    [InlineData("—", "")]
    [InlineData("无", "")]
    [InlineData(" 县科协。", "县科协")]
    [InlineData("（县科协、县教委）", "县科协|县教委")]
    [InlineData("县科协等", "县科协")]
    [InlineData("县科协、县教委等单位", "县科协|县教委")]
    [InlineData("县科协等有关部门", "县科协|有关部门")]
    [InlineData("区级各部门", "区级各部门")]
    [InlineData("县科协（县教委、团县委", "县科协（县教委|团县委")]
    public void A_list_is_cut_into_whole_names(string list, string names) =>
        UnitLists.Split(list).Select(s => ComparisonKey.OfUnit(s.Of(list)).Replace('(', '（').Replace(')', '）')).ShouldBe(
            names.Replace('(', '（').Replace(')', '）').Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void What_is_known_decides_before_any_rule_of_thumb()
    {
        const string list = "县电信局\n城关支局";
        UnitLists.Split(list).Count.ShouldBe(2);
        UnitLists.Split(list, name => name is "县电信局城关支局").ShouldHaveSingleItem().Of(list).ShouldBe(list);
        const string wrapped = "移动公司 县邮政";
        UnitLists.Split(wrapped, name => name is "移动公司" or "县邮政").Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("素养。〔责任单位：县教育局、县科协，各乡镇人民政府(街道办事处)〕", "R县教育局|R县科协|R各乡镇人民政府(街道办事处)")]
    [InlineData("活动。〔责任单位:县教育\n\n局、团县委〕\n", "R县教育局|R团县委")]
    [InlineData("支持。〔责任单位:\n\n县委宣传部、县科协，各乡镇人民政府(街道办事处)", "R县委宣传部|R县科协|R各乡镇人民政府(街道办事处)")]
    [InlineData("建设。（牵头单位：县科协；责任单位：县教委、县财政局；配合单位：团县委）", "L县科协|R县教委|R县财政局|C团县委")]
    [InlineData("建设（县科协牵头，县教委、县财政局按职责分工负责）。", "L县科协|C县教委|C县财政局")]
    [InlineData("建设(由县科协、县教委牵头，团县委参加)", "L县科协|L县教委|C团县委")]
    [InlineData("建设。（教育部、科技部按职责分工负责）", "C教育部|C科技部")]
    [InlineData("建设。（县科协负责）", "R县科协")]
    [InlineData("建设。\n牵头单位：县科协\n配合单位：县教委、团县委", "L县科协|C县教委|C团县委")]
    [InlineData("建设。责任单位：县科协。", "R县科协")]
    [InlineData("建设。（责任单位：县科协；完成时限：2025年底）", "R县科协")]
    [InlineData("建设。（责任单位：县科协〕", "R县科协")]
    [InlineData("建设。〔责任单位：县科协、县教委等〕", "R县科协|R县教委")]
    public void The_units_at_the_end_of_a_paragraph_are_found(string content, string units) =>
        Shown(content, UnitLists.FindTail(content)).ShouldBe(units.Split('|'));

    [Theory]
    [InlineData("推进科普基地建设。")]
    [InlineData("支持老年大学（学校、学习点）")]
    [InlineData("《全民科学素质行动规划纲要（2021—2035年）")]
    [InlineData("“五小”（小发明、小创造、小革新、小设计、小建议）")]
    [InlineData("推动高校、重点企业牵头或参与重大科学计划（工程）")]
    [InlineData("列第一位的为牵头单位（列第一位的为牵头单位）")]
    [InlineData("（")]
    [InlineData("")]
    public void A_paragraph_that_ends_otherwise_has_no_units(string content) => UnitLists.FindTail(content).ShouldBeNull();

    [Theory]
    [InlineData("青少年科学素质提升行动（市教体局、市科协、职业技术学院牵头）", "L市教体局|L市科协|L职业技术学院")]
    [InlineData("科普信息化 提升工程 （区委宣传部、 区文旅体育局、区 科技工信局为此 项工作的牵头单 位，区财政局、区 教育局、区民政 局、区卫生健康局 按职责分工负责）",
        "L区委宣传部|L区文旅体育局|L区科技工信局|C区财政局|C区教育局|C区民政局|C区卫生健康局")]
    [InlineData("领导干部和公务员科学素质行动 (区委组织部为此项工作的牵头单位，区委宣传部、区委党校、区科技工信局按职责分工负责)", "L区委组织部|C区委宣传部|C区委党校|C区科技工信局")]
    [InlineData("科普工程(由县科协、县教委牵头，团县委参加)", "L县科协|L县教委|C团县委")]
    [InlineData("科普工程（牵头单位：县科协）", "L县科协")]
    [InlineData("科普工程（县科协牵头，县教委、团县委）", "L县科协|C县教委|C团县委")]
    [InlineData("科普工程（县科协牵头）（2021—2025年）", "L县科协")]
    [InlineData("科普工程（县经济信息委（科技局）、县科协共同牵头）", "L县经济信息委(科技局)|L县科协")]
    public void The_units_in_a_title_are_found(string title, string units) =>
        Shown(title, UnitLists.FindInTitle(title)).ShouldBe(units.Split('|'));

    [Theory]
    [InlineData("实施方案（2021—2025年）")]
    [InlineData("农民科学素质提升行动")]
    [InlineData("加强基地（中心）建设")]
    public void A_title_without_units_has_none(string title) => UnitLists.FindInTitle(title).ShouldBeNull();

    [Fact]
    public void A_bracket_is_marked_with_both_its_ends()
    {
        const string title = "科普工程 （县科协牵头）";
        UnitLists.FindInTitle(title)!.Span.Of(title).ShouldBe("（县科协牵头）");
        const string content = "活动。〔责任单位:县科协\n";
        UnitLists.FindTail(content)!.Span.Of(content).ShouldBe("〔责任单位:县科协");
    }

    [Fact]
    public void No_text_is_refused_and_every_span_lies_inside() => Hostile.Text.Sample(text =>
    {
        foreach (var span in UnitLists.Split(text)) span.ShouldLieIn(text);
        foreach (var bracket in new[] { UnitLists.FindTail(text), UnitLists.FindInTitle(text) })
        {
            if (bracket is null) continue;
            bracket.Span.ShouldLieIn(text);
            bracket.Units.ShouldNotBeEmpty();
            bracket.Units.ShouldAllBe(u => u.Span.Start >= bracket.Span.Start && u.Span.End <= bracket.Span.End && u.Span.Length > 0);
        }
    });

    [Fact]
    public void Long_texts_take_linear_time() => Pace.ShouldBeQuick(text =>
    {
        UnitLists.Split(text);
        UnitLists.FindTail(text);
        UnitLists.FindInTitle(text);
    });

    private static IEnumerable<string> Shown(string text, UnitBracket? bracket) => bracket.ShouldNotBeNull().Units.Select(u => u.Role switch
    {
        UnitRole.Lead => "L",
        UnitRole.Responsible => "R",
        _ => "C",
    } + ComparisonKey.OfUnit(u.Span.Of(text)));
}
