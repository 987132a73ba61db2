using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Tests.Formats;

public sealed class XlsxReaderTests
{
    [Fact]
    public void Each_sheet_with_text_is_a_table_and_its_cells_have_names()
    {
        var document = new WorkbookFile()
            .Shared("<t>行动</t>")
            .Shared("<r><rPr><b/></rPr><t>任</t></r><r><t xml:space=\"preserve\">务 </t></r><rPh sb=\"0\" eb=\"1\"><t>rènwu</t></rPh><phoneticPr fontId=\"1\"/>")
            .Rows("分工", """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
                <row r="4"><c r="A4" t="inlineStr"><is><t>农民行动&#10;青石县</t></is></c><c r="B4"/><c r="C4" t="str"><f>B1&amp;"x"</f><v>算出来的</v></c></row>
                """)
            .Rows("空表", """<row r="1"><c r="A1" s="1"/></row>""")
            .Rows("又一张", """<row><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c><v>12</v></c></row>""")
            .Read();

        SheetTable.Of(document).ShouldBe("""
            sheet 分工
            分工!A1 @0 «行动» | 分工!B1 @1 «任务 »
            分工!A4 @0 «农民行动⏎青石县» | 分工!B4 @1 «» | 分工!C4 @2 «算出来的»
            sheet 又一张
            又一张!A1 @0 «TRUE» | 又一张!B1 @1 «#REF!» | 又一张!C1 @2 «12»
            """);
        SheetTable.Tables(document).ShouldAllBe(t => t.HasMerges);
    }

    [Fact]
    public void Every_value_stands_in_the_text_of_the_document()
    {
        var document = new WorkbookFile().Rows("一", """<row r="2"><c r="B2" t="str"><v>甲乙丙</v></c><c r="C2" t="str"><v>丁</v></c></row>""").Read();
        var cell = SheetTable.Tables(document).Single().Rows[0].Cells[0];
        cell.Text.TextMap!.ToSource(new(1, 1)).ShouldBe(new(1, 1));
        document.Source!.Text.ShouldBe("甲乙丙\n丁");
        document.Source.PartAt(2)!.Name.ShouldBe(new PartName.SheetCell("一", 2, 2));
        document.Source.PartAt(4)!.Name.ShouldBe(new PartName.SheetCell("一", 2, 3));
    }

    [Fact]
    public void Merged_cells_are_spans_and_what_they_cover_is_gone() => Sheet("""
        <row r="1"><c r="A1" t="str"><v>题</v></c><c r="B1"/><c r="C1"/></row>
        <row r="2"><c r="A2" t="str"><v>甲</v></c><c r="B2" t="str"><v>乙</v></c><c r="C2" t="str"><v>丙</v></c></row>
        <row r="3"><c r="A3"/><c r="B3" t="str"><v>盖住</v></c><c r="C3" t="str"><v>丁</v></c></row>
        <row r="4"><c r="A4"/></row>
        <row r="5"><c r="C5" t="str"><v>戊</v></c></row>
        """, "A1:C1", "A2:A6", "B2:B3").ShouldBe("""
        sheet 一
        一!A1 @0 1x3 «题»
        一!A2 @0 3x1 «甲» | 一!B2 @1 2x1 «乙» | 一!C2 @2 «丙»
        一!C3 @2 «丁»
        一!C5 @2 «戊»
        """);

    [Fact]
    public void Merges_that_overlap_or_reach_far_do_no_harm() => Sheet("""
        <row r="1"><c r="A1" t="str"><v>甲</v></c><c r="B1" t="str"><v>乙</v></c><c r="C1" t="str"><v>丙</v></c></row>
        <row r="2"><c r="A2" t="str"><v>丁</v></c><c r="B2" t="str"><v>戊</v></c><c r="C2" t="str"><v>己</v></c></row>
        """, "B1:XFD1048576", "A2:C9", "B1:B1", "C2:D3", "A1:A1", "Z9:Z10").ShouldBe("""
        sheet 一
        一!A1 @0 «甲» | 一!B1 @1 2x2 «乙»
        一!A2 @0 «丁»
        """);

    [Fact]
    public void Hidden_rows_and_columns_are_closed_up_and_names_stay_true() => Read(new WorkbookFile().Sheet("一", """
        <cols><col min="2" max="2" width="9" hidden="1"/><col min="5" max="16384" width="0"/></cols><sheetData>
        <row r="1"><c r="A1" t="str"><v>甲</v></c><c r="B1" t="str"><v>藏</v></c><c r="C1" t="str"><v>丙</v></c><c r="E1" t="str"><v>藏</v></c></row>
        <row r="2" hidden="1"><c r="A2" t="str"><v>藏</v></c></row>
        <row r="3" ht="0" customHeight="1"><c r="A3" t="str"><v>藏</v></c></row>
        <row r="4"><c r="B4" t="str"><v>藏</v></c></row>
        <row r="5"><c r="C5" t="str"><v>丁</v></c></row></sheetData>
        """)).ShouldBe("""
        sheet 一
        一!A1 @0 «甲» | 一!C1 @1 «丙»
        一!C5 @1 «丁»
        """);

    [Fact]
    public void A_merged_cell_shrinks_to_what_can_be_seen_of_it() => Read(new WorkbookFile().Sheet("一", """
        <cols><col min="1" max="1" hidden="1"/><col min="3" max="3" hidden="true"/></cols><sheetData>
        <row r="1" hidden="1"><c r="A1" t="str"><v>甲</v></c><c r="E1" t="str"><v>藏</v></c></row>
        <row r="2"><c r="D2" t="str"><v>丙</v></c></row>
        <row r="3" hidden="1"><c r="D3" t="str"><v>藏</v></c></row>
        <row r="4"><c r="D4" t="str"><v>丁</v></c><c r="E4" t="str"><v>己</v></c></row>
        <row r="5"><c r="B5" t="str"><v>庚</v></c></row></sheetData>
        <mergeCells><mergeCell ref="A1:C4"/><mergeCell ref="B5:D5"/><mergeCell ref="D3:D3"/></mergeCells>
        """)).ShouldBe("""
        sheet 一
        一!A1 @0 2x1 «甲» | 一!D2 @1 «丙»
        一!D4 @1 «丁» | 一!E4 @2 «己»
        一!B5 @0 1x2 «庚»
        """);

    [Fact]
    public void Hidden_sheets_and_charts_are_left_out() => Read(new WorkbookFile()
        .Sheet("藏一", """<sheetData><row r="1"><c r="A1" t="str"><v>藏</v></c></row></sheetData>""", "hidden")
        .Sheet("藏二", """<sheetData><row r="1"><c r="A1" t="str"><v>藏</v></c></row></sheetData>""", "veryHidden")
        .Sheet("见", """<sheetData><row r="1"><c r="A1" t="str"><v>见</v></c></row></sheetData>""", "visible")).ShouldBe("""
        sheet 见
        见!A1 @0 «见»
        """);

    [Theory]
    [InlineData("农民_x000D_\n行动_x005F_x_x00E9_", "农民⏎行动_xé")]
    [InlineData("_x0007_甲_xD83D_乙_xZZZZ_", "甲\uFFFD乙_xZZZZ_")]
    [InlineData("甲&#13;&#10;乙&#13;丙", "甲⏎乙⏎丙")]
    [InlineData("_x000D__x000A_甲_", "⏎甲_")]
    public void Escapes_of_characters_are_resolved(string text, string shown) =>
        SheetTable.Values(new WorkbookFile().Rows("一", $"""<row r="1"><c r="A1" t="str"><v>{text}</v></c></row>""").Read()).ShouldBe(shown);

    [Fact]
    public void Formulas_without_a_saved_result_are_a_problem_at_the_first_of_them()
    {
        var document = new WorkbookFile().Rows("一", """
            <row r="1"><c r="A1" t="str"><v>甲</v></c><c r="B1"><f>1+1</f></c><c r="C1"><f>1+1</f><v>2</v></c><c r="D1" t="str"><f>""</f><v></v></c></row>
            <row r="2"><c r="A2"><f>B1</f></c></row>
            """).Read();
        SheetTable.Of(document).ShouldBe("""
            problem 一!B1
            sheet 一
            一!A1 @0 «甲» | 一!B1 @1 «» | 一!C1 @2 «2»
            一!A2 @0 «»
            """);
        document.Problems[0].Reason.In(Language.Chinese).ShouldContain("2 格公式没有保存计算结果");
    }

    [Fact]
    public void Limits_stop_the_reader()
    {
        var book = new WorkbookFile()
            .Rows("一", """<row r="7"><c r="A7" t="str"><v>甲乙丙</v></c></row><row r="8"><c r="A8" s="1"/></row>""")
            .Rows("二", """<row r="9"><c r="A9" t="str"><v>丁</v></c><c r="B9" t="str"><v>戊</v></c></row>""");
        book.Read(new Limits { Rows = 2, Nodes = 3, ValueLength = 3 }).Problems.ShouldBeEmpty();
        SheetTable.Of(book.Read(new Limits { Rows = 1 })).ShouldBe("problem 二!A9");
        SheetTable.Of(book.Read(new Limits { Nodes = 2 })).ShouldBe("problem 二!B9");
        SheetTable.Of(book.Read(new Limits { ValueLength = 2 })).ShouldBe("problem 一!A7\nsheet 一\n一!A7 @0 «»\nsheet 二\n二!A9 @0 «丁» | 二!B9 @1 «戊»");
    }

    [Fact]
    public void A_workbook_in_which_nothing_can_be_seen_has_no_tables()
    {
        var document = new WorkbookFile().Rows("一", """<row r="1" hidden="1"><c r="A1" t="str"><v>藏</v></c></row>""").Read();
        document.Root.ShouldBeOfType<Node.Flow>().Blocks.ShouldBeEmpty();
        document.Problems.ShouldBeEmpty();
    }

    private static string Read(WorkbookFile book) => SheetTable.Of(book.Read());

    private static string Sheet(string rows, params string[] merges) =>
        Read(new WorkbookFile().Rows("一", rows, $"<mergeCells>{string.Concat(merges.Select(m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells>"));
}
