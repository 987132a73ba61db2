using PlanLint.Formats.Word;
using static PlanLint.Tests.Formats.Word.WordFile;

namespace PlanLint.Tests.Formats;

/// <summary>Automatic numbers stand in front of the text as Word shows them.</summary>
public sealed class DocxListTests
{
    private static readonly int[] Numbers = [0, 1, 10, 11, 21, 100, 105, 1010, 12000];

    private static readonly string Official = Abstract(0,
        Level(0, "chineseCountingThousand", "%1、"), Level(1, "chineseCounting", "（%2）"), Level(2, "decimal", "%3."), Level(3, "decimal", "%1.%2.%4", "<w:isLgl/>"));

    [Fact]
    public void Levels_of_an_official_document_restart_below_each_other() => Show(
        P("总体要求", InList(1)) + P("指导思想", InList(1, 1)) + P("原则", InList(1, 1)) + P("甲", InList(1, 2)) + P("乙", InList(1, 2))
        + P("主要任务", InList(1)) + P("农民", InList(1, 1)) + P("丙", InList(1, 2)) + P("丁", InList(1, 3)),
        lists: Official + Num(1, 0)).ShouldBe("""
        第 1 段: 一、总体要求
        第 2 段: （一）指导思想
        第 3 段: （二）原则
        第 4 段: 1. 甲
        第 5 段: 2. 乙
        第 6 段: 二、主要任务
        第 7 段: （一）农民
        第 8 段: 1. 丙
        第 9 段: 2.1.1 丁
        """);

    [Fact]
    public void Lists_of_one_definition_count_on_unless_they_start_anew() => Show(
        P("甲", InList(1, 2)) + P("乙", InList(2, 2)) + P("丙", InList(3, 2)) + P("丁", InList(3, 2)) + P("戊", InList(1, 2)) + P("己", InList(4, 2)) + P("无", InList(9)),
        lists: Official + Num(1, 0) + Num(2, 0) + Num(3, 0, """<w:lvlOverride w:ilvl="2"><w:startOverride w:val="5"/></w:lvlOverride>""")
        + Num(4, 0, $"""<w:lvlOverride w:ilvl="2">{Level(2, "lowerLetter", "%3)")}</w:lvlOverride>""")).ShouldBe("""
        第 1 段: 1. 甲
        第 2 段: 2. 乙
        第 3 段: 5. 丙
        第 4 段: 6. 丁
        第 5 段: 7. 戊
        第 6 段: h) 己
        第 7 段: 无
        """);

    [Fact]
    public void A_level_may_go_on_below_a_new_higher_one() => Show(
        P("甲", InList(1)) + P("乙", InList(1, 1)) + P("丙", InList(1)) + P("丁", InList(1, 1)) + P("戊", InList(1, 2)) + P("己", InList(1, 1)) + P("庚", InList(1, 2)),
        lists: Abstract(0, Level(0, "decimal", "%1"), Level(1, "decimal", "(%2)", """<w:lvlRestart w:val="0"/>"""), Level(2, "decimal", "%3)", """<w:lvlRestart w:val="1"/>""")) + Num(1, 0)).ShouldBe("""
        第 1 段: 1 甲
        第 2 段: (1) 乙
        第 3 段: 2 丙
        第 4 段: (2) 丁
        第 5 段: 1) 戊
        第 6 段: (3) 己
        第 7 段: 2) 庚
        """);

    [Fact]
    public void A_style_brings_its_list_and_a_paragraph_may_leave_it() => Show(
        P("总则", """<w:pStyle w:val="h1"/>""") + P("细则", """<w:pStyle w:val="h2"/>""") + P("子样式", """<w:pStyle w:val="h3"/>""") + P("无号", """<w:pStyle w:val="h2"/><w:numPr><w:numId w:val="0"/></w:numPr>"""),
        """
        <w:style w:type="paragraph" w:styleId="h1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="h2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="h3"><w:name w:val="x"/><w:basedOn w:val="h2"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
        """,
        Abstract(0, Level(0, "decimal", "第%1章", """<w:pStyle w:val="h1"/>"""), Level(1, "upperRoman", "%2", """<w:pStyle w:val="h2"/><w:suff w:val="nothing"/>""")) + Num(1, 0)).ShouldBe("""
        第 1 段 h1: 第1章总则
        第 2 段 h2: I细则
        第 3 段 h2: II子样式
        第 4 段 h2: 无号
        """);

    [Fact]
    public void A_list_style_a_bullet_and_no_number_at_all() => Show(
        P("甲", InList(1)) + P("乙", InList(1, 1)) + P("丙", InList(1, 2)),
        lists: """<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="s"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:styleLink w:val="s"/>"""
        + Level(0, "bullet", "\uF0B7") + Level(1, "none", "%2") + Level(2, "bullet", "—") + "</w:abstractNum>" + Num(1, 0)).ShouldBe("""
        第 1 段: • 甲
        第 2 段: 乙
        第 3 段: — 丙
        """);

    [Theory]
    [InlineData("decimal", "0 1 10 11 21 100 105 1010 12000")]
    [InlineData("chineseCountingThousand", "〇 一 十 十一 二十一 一百 一百零五 一千零一十 一二〇〇〇")]
    [InlineData("chineseCounting", "○ 一 十 十一 二十一 一○○ 一○五 一○一○ 一二○○○")]
    [InlineData("japaneseCounting", "〇 一 十 十一 二十一 百 百五 千十 一二〇〇〇")]
    [InlineData("ideographDigital", "〇 一 一〇 一一 二一 一〇〇 一〇五 一〇一〇 一二〇〇〇")]
    [InlineData("chineseLegalSimplified", "零 壹 壹拾 壹拾壹 贰拾壹 壹佰 壹佰零伍 壹仟零壹拾 壹贰零零零")]
    [InlineData("decimalEnclosedCircle", "0 ① ⑩ ⑪ 21 100 105 1010 12000")]
    [InlineData("decimalFullWidth", "０ １ １０ １１ ２１ １００ １０５ １０１０ １２０００")]
    [InlineData("upperLetter", "0 A J K U VVVV AAAAA 1010 12000")]
    [InlineData("lowerRoman", "0 i x xi xxi c cv mx 12000")]
    [InlineData("decimalZero", "00 01 10 11 21 100 105 1010 12000")]
    [InlineData("ideographTraditional", "0 甲 癸 11 21 100 105 1010 12000")]
    [InlineData("unheardOf", "0 1 10 11 21 100 105 1010 12000")]
    public void Numbers_are_written_in_the_numerals_of_the_format(string numerals, string expected) =>
        string.Join(' ', Numbers.Select(n => Numerals.Write(n, numerals))).ShouldBe(expected);

    private static string Abstract(int id, params string[] levels) => $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(levels)}</w:abstractNum>";

    private static string Level(int level, string numerals, string text, string more = "") =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{numerals}\"/><w:lvlText w:val=\"{text}\"/>{more}</w:lvl>";

    private static string Num(int id, int definition, string more = "") => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/>{more}</w:num>";
}
