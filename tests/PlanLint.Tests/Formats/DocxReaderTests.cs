using static PlanLint.Tests.Formats.Word.WordFile;

namespace PlanLint.Tests.Formats;

/// <summary>Paragraphs: what a person reads in them, and their numbers in the file.</summary>
public sealed class DocxReaderTests
{
    [Fact]
    public void Paragraphs_are_counted_empty_ones_too() => Show($"{P("青石县实施方案")}<w:p/>{P(" ")}{P("一、总体要求")}").ShouldBe("""
        第 1 段: 青石县实施方案
        第 4 段: 一、总体要求
        """);

    [Fact]
    public void Tabs_breaks_hyphens_and_symbols_are_characters() => Show("""
        <w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:br w:type="page"/></w:r>
        <w:r><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F06E"/><w:sym w:char="D83D"/><w:cr/><w:t> x
        </w:t></w:r></w:p>
        """).ShouldBe("第 1 段: 甲→乙⏎丙⏎-■⏎x");

    [Fact]
    public void Headings_come_from_outline_levels_and_names_of_styles() => Show(
        P("总则", """<w:pStyle w:val="1"/>""") + P("细则", """<w:pStyle w:val="b"/>""") + P("附则", """<w:pStyle w:val="c"/>""")
        + P("正文", """<w:pStyle w:val="b"/><w:outlineLvl w:val="9"/>""") + P("直接", """<w:outlineLvl w:val="2"/>""") + P("无", """<w:pStyle w:val="Heading2"/>"""),
        """
        <w:style w:type="paragraph" w:default="1" w:styleId="n"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="n"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="a"><w:name w:val="我的"/><w:basedOn w:val="b"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="b"><w:name w:val="循环"/><w:basedOn w:val="a"/></w:style>
        <w:style w:type="paragraph" w:styleId="c"><w:name w:val="Heading 3"/></w:style>
        """).ShouldBe("""
        第 1 段 h1: 总则
        第 2 段 h2: 细则
        第 3 段 h3: 附则
        第 4 段: 正文
        第 5 段 h3: 直接
        第 6 段 h2: 无
        """);

    [Fact]
    public void Lines_of_a_table_of_contents_are_left_out() => Show(P("一、总体要求\t1", """<w:pStyle w:val="t"/>""") + P("一、总体要求"),
        """<w:style w:type="paragraph" w:styleId="t"><w:name w:val="toc 1"/></w:style>""").ShouldBe("第 2 段: 一、总体要求");

    [Fact]
    public void Tracked_changes_count_as_accepted() => Show($"""
        <w:p><w:ins>{R("新增")}</w:ins><w:del><w:r><w:delText>删去</w:delText></w:r></w:del><w:moveFrom>{R("移走")}</w:moveFrom><w:moveTo>{R("移来")}</w:moveTo></w:p>
        """).ShouldBe("第 1 段: 新增移来");

    [Fact]
    public void A_paragraph_whose_mark_is_deleted_joins_the_next() => Show(
        P("县科协", "<w:rPr><w:del/></w:rPr>") + P("牵头", """<w:outlineLvl w:val="0"/><w:rPr><w:ins/></w:rPr><w:pPrChange><w:pPr><w:outlineLvl w:val="4"/></w:pPr></w:pPrChange>""")
        + P("下一段") + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>全删</w:delText></w:r></w:del></w:p>" + Table(Row(Cell("格")))).ShouldBe("""
        第 1 段 h1: 县科协牵头
        第 2 段: 下一段
        table
          表 1 第 1 行第 1 列: 格
        """);

    [Fact]
    public void Hidden_text_is_left_out() => Show(
        "<w:p>" + R("看得见", """<w:vanish w:val="0"/>""") + R("看不见", "<w:vanish/>") + R("样式", """<w:rStyle w:val="h"/>""") + R("仍看得见", """<w:rStyle w:val="h"/><w:vanish w:val="false"/>""") + "</w:p>"
        + P("整段", """<w:pStyle w:val="hp"/>""") + P("藏", "<w:rPr><w:vanish/></w:rPr>") + P("连"),
        """
        <w:style w:type="character" w:styleId="h"><w:name w:val="x"/><w:rPr><w:vanish/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="hp"><w:name w:val="y"/><w:rPr><w:vanish/></w:rPr></w:style>
        """).ShouldBe("""
        第 1 段: 看得见仍看得见
        第 3 段: 藏连
        """);

    [Fact]
    public void Of_a_field_only_the_result_is_read() => Show("""
        <w:p><w:r><w:t>共</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a </w:instrText></w:r>
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>隐</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>里</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
        <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>十</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>项</w:t></w:r></w:fldSimple></w:p>
        """).ShouldBe("第 1 段: 共十项");

    [Fact]
    public void A_field_without_an_end_is_a_problem() =>
        Show("""<w:p><w:r><w:t>甲</w:t><w:fldChar w:fldCharType="begin"/><w:t>乙</w:t></w:r></w:p>""" + P("丙"))
            .ShouldBe("problem: A field of the document has no end, so the text behind it was not checked; delete or insert the field again in Word.\n第 1 段: 甲");

    [Fact]
    public void Containers_are_transparent_and_notes_formulas_and_readings_are_left_out() => Show($"""
        <w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink>{R("链接")}</w:hyperlink><w:smartTag>{R("标签")}</w:smartTag>
        <w:sdt><w:sdtContent>{R("控件")}</w:sdtContent></w:sdt><w:customXml>{R("标记")}</w:customXml>
        <w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="1"/></w:r><m:oMath><m:r><w:t>x</w:t></m:r></m:oMath>
        <w:r><w:ruby><w:rt>{R("zi")}</w:rt><w:rubyBase>{R("字")}</w:rubyBase></w:ruby></w:r></w:p></w:sdtContent></w:sdt>
        """).ShouldBe("第 1 段: 链接标签控件标记字");

    [Fact]
    public void A_text_box_is_read_once_behind_its_paragraph() => Show(
        $"""
        <w:p>{R("前")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>{P("框一")}{P("框二")}</w:txbxContent></wps:txbx></mc:Choice>
        <mc:Fallback><w:pict><v:textbox><w:txbxContent>{P("框一")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{R("后")}</w:p>
        <w:p><w:r><w:pict><v:textbox><w:txbxContent>{Table(Row(Cell("框中表")))}{P("旧框")}</w:txbxContent></v:textbox></w:pict></w:r></w:p>
        """).ShouldBe("""
        第 1 段: 前后
        第 1 段: 框一
        第 1 段: 框二
        第 2 段: 旧框
        table
          表 1 第 1 行第 1 列: 框中表
        """);

    [Fact]
    public void A_file_embedded_as_text_is_a_problem() =>
        Show(P("甲") + "<w:altChunk/><w:altChunk/>").ShouldBe("problem: Another file is embedded here, whose text was not checked; paste its text into this document.\n第 1 段: 甲");

    [Fact]
    public void Strict_files_are_read_alike() =>
        Show(Read(Of(P("甲", InList(1)), lists: """<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""", space: Strict)))
            .ShouldBe("第 1 段: 1. 甲");
}
