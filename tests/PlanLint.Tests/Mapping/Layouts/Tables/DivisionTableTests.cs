using PlanLint.Model;

namespace PlanLint.Tests.Mapping.Layouts.Tables;

/// <summary>Tables as CSV, the syntax without merged cells, and as HTML, which has them.</summary>
public sealed class DivisionTableTests
{
    [Fact]
    public void Headers_have_synonyms_and_may_stand_in_any_order() => Csv("""
        青石县任务分工表,,,,,
        责任部门,协办单位,主办单位,工作任务,类别,时限,指标值,备注
        县教育局,团县委,县科协,开展培训,农民行动,2025年底,500人次,无
        """).ShouldBe("""
        农民行动
          开展培训 | 县科协 / 县教育局 / 团县委
        """);

    [Fact]
    public void Targets_of_several_years_are_one_target_with_the_years_in_front() => Csv("""
        重点行动,主要任务,主要内容,2023年目标,2024年目标,2025年目标,责任单位,完成时限
        农民行动,开展培训,培训农民。,300人次,/,500人次,县科协,2025年底
        """).ShouldBe("""
        农民行动
          开展培训
            - 培训农民。 |  / 县科协 <2023年目标：300人次；2025年目标：500人次> @2025年底
        """);

    [Fact]
    public void A_header_may_have_two_rows() => Html("""
        <table><tr><th rowspan=2>重点行动<th rowspan=2>主要任务<th colspan=2>单位<tr><th>牵头单位<th>配合单位
        <tr><td>农民行动<td>开展培训<td>县科协<td>团县委</table>
        """).ShouldBe("""
        农民行动
          开展培训 | 县科协 /  / 团县委
        """);

    [Fact]
    public void Merged_units_are_stated_once_for_all_that_they_cover() => Html("""
        <table><tr><th>重点行动<th>主要任务<th>主要内容<th>牵头单位<th>责任单位
        <tr><td rowspan=3>农民行动<td rowspan=2>开展培训<td>培训农民。<td rowspan=2>县农业农村局<td>县科协
        <tr><td>办好夜校。<td>县教育局
        <tr><td>建设基地<td>建成基地。<td>县科协<td>
        <tr><td rowspan=2>信息工程<td rowspan=2>办网站<td>办网站。<td rowspan=2>县科协<td rowspan=2>县委网信办
        <tr><td>办公众号。</table>
        """).ShouldBe("""
        农民行动
          开展培训 | 县农业农村局
            - 培训农民。 |  / 县科协
            - 办好夜校。 |  / 县教育局
          建设基地
            - 建成基地。 | 县科协
        信息工程 | 县科协 / 县委网信办
          办网站
            - 办网站。
            - 办公众号。
        """);

    [Fact]
    public void A_merged_cell_over_some_rows_of_a_task_holds_for_each_of_them() => Html("""
        <table><tr><th>重点行动<th>主要任务<th>主要内容<th>牵头单位
        <tr><td rowspan=3>农民行动<td rowspan=3>开展培训<td>一。<td rowspan=2>县科协
        <tr><td>二。
        <tr><td>三。<td>县教育局</table>
        """).ShouldBe("""
        农民行动
          开展培训
            - 一。 | 县科协
            - 二。 | 县科协
            - 三。 | 县教育局
        """);

    /// <summary>As spreadsheets come out of web pages: each line of a cell is a row, and the other cells are merged.</summary>
    [Fact]
    public void A_row_whose_content_is_merged_with_the_one_above_gives_it_more_units() => Html("""
        <table><tr><th>重点行动<th>主要任务<th>主要内容<th>牵头单位<th>责任单位
        <tr><td rowspan=4>农民行动<td rowspan=4>开展培训<td rowspan=3>一。<td rowspan=3>县科协<td>县教育局
        <tr><td>县气象局
        <tr><td>县林业局
        <tr><td>二。<td>县教育局<td>县教育局</table>
        """).ShouldBe("""
        农民行动
          开展培训
            - 一。 | 县科协 / 县教育局、县气象局、县林业局
            - 二。 | 县教育局 / 县教育局
        """);

    [Fact]
    public void A_name_wrapped_in_a_narrow_cell_is_one_name() => Html("""
        <table><tr><th>重点行动<th>主要任务<th>主要内容<th>牵头单位
        <tr><td>农民行动<td>开展培训<td>一。<td>区教体<br>局</table>
        """).ShouldBe("""
        农民行动
          开展培训
            - 一。 | 区教体局
        """);

    [Fact]
    public void A_table_may_be_printed_in_pieces_with_its_header_and_titles_again() => Html("""
        <table><tr><th>重点行动<th>主要任务<th>主要内容<th>责任单位
        <tr><td>农民行动<td>开展培训<td>一。<td>县科协</table><p>- 2 -</p>
        <table><tr><th>重点行动<th>主要任务<th>主要内容<th>责任单位
        <tr><td>农民行动<td>开展培训<td>二。<td>县教育局</table>
        <table><tr><td><td><td>三。<td>县气象局</table>
        """).ShouldBe("""
        农民行动
          开展培训
            - 一。 |  / 县科协
            - 二。 |  / 县教育局
            - 三。 |  / 县气象局
        """);

    [Fact]
    public void A_first_cell_may_name_the_lead() => Csv("""
        重点工作,工作任务,具体举措,责任单位
        医疗健康（牵头单位：省卫生健康委）,建设平台,建成平台。,省药监局
        """).ShouldBe("""
        医疗健康 | 省卫生健康委
          建设平台
            - 建成平台。 |  / 省药监局
        """);

    [Fact]
    public void Without_actions_the_tasks_are_the_actions() => Csv("""
        序号,主要任务,工作举措,牵头单位
        1,优化审批,压缩时限。,县行政审批局
        2,改进监管,推行抽查。,县市场监管局
        """).ShouldBe("""
        优化审批
          - 压缩时限。 | 县行政审批局
        改进监管
          - 推行抽查。 | 县市场监管局
        """);

    [Fact]
    public void The_first_unit_leads_where_the_document_says_so() => Csv("""
        重点行动,主要任务,主要内容,责任单位（列第一位的为牵头单位）
        农民行动,开展培训,培训农民。,县农业农村局、县科协
        """).ShouldBe("""
        农民行动
          开展培训
            - 培训农民。 | 县农业农村局 / 县科协
        """);

    [Theory]
    [InlineData("市发展改革委、科技局", "市发展改革委、市科技局")]
    [InlineData("天河区、增城区人民政府", "天河区人民政府、增城区人民政府")]
    [InlineData("市教体局、职业技术学院", "市教体局、职业技术学院")]
    [InlineData("市教体局、公安分局", "市教体局、公安分局")]
    [InlineData("教育部/省教育厅", "教育部、省教育厅")]
    [InlineData("县科协/县气象局", "县科协、县气象局")]
    public void Names_share_what_is_written_once(string cell, string units)
    {
        var mapped = Reading.Of("a.csv", $"重点行动,主要任务,牵头单位\n农民行动,开展培训,{cell}\n");
        string.Join('、', mapped.Plan!.AllUnits.Select(u => u.Name.Value)).ShouldBe(units);
        mapped.Assumptions.Any(a => a.Kind is AssumptionKind.SharedName).ShouldBe(cell.Length < units.Length);
    }

    [Fact]
    public void Unknown_columns_are_said()
    {
        var mapped = Reading.Of("a.csv", "重点行动,主要任务,牵头单位,考核方式,备注\n农民行动,开展培训,县科协,年度考核,\n");
        mapped.UnknownKeys.ShouldHaveSingleItem().Key.Value.ShouldBe("考核方式");
    }

    [Fact]
    public void A_document_whose_tables_are_not_known_says_which()
    {
        var mapped = Reading.Of("a.csv", "事项,分工,备注\n培训,县科协,无\n");
        mapped.Plan.ShouldBeNull();
        mapped.UnmappedTables.ShouldHaveSingleItem().Headers.ShouldBe("事项、分工、备注");
    }

    private static string Csv(string text) => Reading.Outline(Reading.Of("a.csv", text).Plan);

    private static string Html(string text) => Reading.Outline(Reading.Of("a.html", $"<!doctype html><meta charset=utf-8>{text}").Plan);
}
