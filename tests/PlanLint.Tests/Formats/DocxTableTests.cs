using PlanLint.Formats;
using static PlanLint.Tests.Formats.Word.WordFile;

namespace PlanLint.Tests.Formats;

/// <summary>Tables of Word files: merged cells, nested tables, rows that are not there.</summary>
public sealed class DocxTableTests
{
    private const string Restart = """<w:vMerge w:val="restart"/>""";
    private const string Continue = "<w:vMerge/>";

    [Fact]
    public void Merged_cells_take_columns_and_rows() => Show(Table(
        Row(Cell("行动", Restart), Cell("任务", """<w:gridSpan w:val="2"/>"""), Cell("单位")),
        Row(Cell("", Continue), Cell("培训"), Cell("讲座"), Cell("县科协", Restart)),
        Row(Cell("", Continue), Cell("竞赛"), Cell(""), Cell("", Continue)),
        Row(Cell("农民", Restart), Cell("甲"), Cell("乙"), Cell("丙")))).ShouldBe("""
        table
          表 1 第 1 行第 1 列 1x3: 行动
          表 1 第 1 行第 2 列 2x1: 任务
          表 1 第 1 行第 4 列: 单位
          表 1 第 2 行第 2 列: 培训
          表 1 第 2 行第 3 列: 讲座
          表 1 第 2 行第 4 列 1x2: 县科协
          表 1 第 3 行第 2 列: 竞赛
          表 1 第 3 行第 3 列: 
          表 1 第 4 行第 1 列: 农民
          表 1 第 4 行第 2 列: 甲
          表 1 第 4 行第 3 列: 乙
          表 1 第 4 行第 4 列: 丙
        """);

    [Fact]
    public void A_continued_cell_without_one_as_wide_above_is_its_own() => Show(Table(
        Row(Cell("甲", Continue), Cell("乙", Restart)),
        Row(Cell("", Continue), Cell("丙", Continue + """<w:gridSpan w:val="2"/>""")))).ShouldBe("""
        table
          表 1 第 1 行第 1 列 1x2: 甲
          表 1 第 1 行第 2 列: 乙
          表 1 第 2 行第 2 列 2x1: 丙
        """);

    [Fact]
    public void Rows_may_begin_behind_the_first_column_and_old_files_merge_across() => Show(Table(
        Row("""<w:trPr><w:tblHeader/><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>""", Cell("甲", """<w:hMerge w:val="restart"/>"""), Cell("", "<w:hMerge/>"), Cell("乙")),
        Row(Cell("丙"), Cell("丁", """<w:gridSpan w:val="2000000000"/>"""), Cell("戊")))).ShouldBe("""
        table
          表 1 第 1 行第 2 列 2x1: 甲
          表 1 第 1 行第 4 列: 乙
          表 1 第 2 行第 1 列: 丙
          表 1 第 2 行第 2 列 64x1: 丁
          表 1 第 2 行第 66 列: 戊
        """);

    [Fact]
    public void Deleted_and_hidden_rows_are_left_out_and_their_lists_do_not_count() => Show(
        Table(
            Row(Cell("头", Restart), Cell("甲")),
            Row("<w:trPr><w:del/></w:trPr>", Cell("", Continue), $"<w:tc>{P("删", InList(1))}</w:tc>"),
            Row("<w:trPr><w:hidden/></w:trPr>", Cell("藏"), Cell("藏")),
            Row("<w:trPr><w:ins/></w:trPr>", Cell("", Continue), $"<w:tc><w:p><w:pPr>{InList(1)}</w:pPr></w:p></w:tc>"))
        + Table(Row("<w:trPr><w:del/></w:trPr>", Cell("没有"))) + P("后"),
        lists: """<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""").ShouldBe("""
        table
          表 1 第 1 行第 1 列 1x2: 头
          表 1 第 1 行第 2 列: 甲
          表 1 第 2 行第 2 列: 1.
        第 1 段: 后
        """);

    [Fact]
    public void Paragraphs_of_a_cell_are_lines_and_a_nested_table_follows() => Show(
        P("前") + Table(
            Row($"<w:tc>{P("一")}<w:p/>{P("二")}{Table(Row(Cell("内"), $"<w:tc>{Table(Row(Cell("最内")))}<w:p/></w:tc>"))}{P("三")}</w:tc>", Cell("右")),
            Row(Cell("下"), $"<w:sdt><w:sdtContent><w:tc>{P("控")}</w:tc></w:sdtContent></w:sdt>"))
        + P("后") + Table(Row(Cell("末")))).ShouldBe("""
        第 1 段: 前
        table
          表 1 第 1 行第 1 列: 一⏎二⏎三
          表 1 第 1 行第 2 列: 右
          表 1 第 2 行第 1 列: 下
          表 1 第 2 行第 2 列: 控
        table
          表 2 第 1 行第 1 列: 内
          表 2 第 1 行第 2 列: 
        table
          表 3 第 1 行第 1 列: 最内
        第 2 段: 后
        table
          表 4 第 1 行第 1 列: 末
        """);

    [Fact]
    public void What_stands_between_rows_is_text_around_the_table() => Show(
        $"<w:tbl>{P("错位")}{Row(Cell("甲"))}<w:tr>{P("又错")}{Cell("乙")}</w:tr></w:tbl><w:tc>{P("孤格")}</w:tc>").ShouldBe("""
        第 1 段: 错位
        第 2 段: 又错
        table
          表 1 第 1 行第 1 列: 甲
          表 1 第 2 行第 1 列: 乙
        第 3 段: 孤格
        """);

    [Theory]
    [InlineData(64, "表 64 第 1 行第 1 列: 底")]
    [InlineData(65, "nests deeper than the limit of 64 levels")]
    [InlineData(5_000, "nests deeper than the limit of 64 levels")]
    public void Tables_nest_as_deep_as_the_limit(int depth, string expected)
    {
        var body = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", depth)) + P("底") + string.Concat(Enumerable.Repeat("<w:p/></w:tc></w:tr></w:tbl>", depth));
        Show(body).ShouldContain(expected);
    }

    [Theory]
    [InlineData("<a>", "</a>")]
    [InlineData("<w:sdt>", "</w:sdt>")]
    [InlineData("<w:tblPr>", "</w:tblPr>")]
    public void Elements_nest_as_deep_as_the_limit(string start, string end) =>
        Show(string.Concat(Enumerable.Repeat(start, 100_000)) + string.Concat(Enumerable.Repeat(end, 100_000))).ShouldContain("nests deeper than the limit of 64 levels");

    [Fact]
    public void Rows_cells_and_paragraphs_are_counted()
    {
        Show(Read(Of(Table(Row(), Row(), Row())), Limits.Default with { Rows = 2 })).ShouldBe("problem: The tables have more than the limit of 2 rows; they were not checked; where that is right, raise the limit with --limit rows=4.");
        Show(Read(Of(Table(Row(Cell(""), Cell("")))), Limits.Default with { Nodes = 3 })).ShouldBe("problem: The file has more than the limit of 3 paragraphs and cells; it was not checked; where that is right, raise the limit with --limit nodes=6.");
    }
}
