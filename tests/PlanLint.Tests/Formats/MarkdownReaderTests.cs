using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Tests.Formats;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void A_file_is_its_head_and_its_paragraphs_and_tables() => Table("""
        ---
        title: 青石县方案
        ---
        # 青石县**实施**方案 #

        到2025年，`全县`公民
        [科学](http://x)素质。
        ![图](a.png)

            缩进的一段。

        ## （一）行动

        | 任务 | 单位 |
        |------|:----:|
        | 培训\|x | 县科协<br>县教育局 |
        | | **夜**校 |
        | 短 |
        """).ShouldBe("""
        flow 1:1-18:6
          map 2:1-2:13
            text 2:1-2:6 «title»
            text 2:8-2:13 «青石县方案»
          h1 4:3-4:14 «青石县实施方案»
          p 6:1-7:18 «到2025年，全县公民科学素质。»
          p 10:5-10:11 «缩进的一段。»
          h2 12:4-12:9 «（一）行动»
          table
            0.0 14:3-14:5 «任务»
            0.1 14:8-14:10 «单位»
            1.0 16:3-16:8 «培训|x»
            1.1 16:11-16:22 «县科协⏎县教育局»
            2.0 17:2-17:2 «»
            2.1 17:7-17:11 «夜校»
            3.0 18:3-18:4 «短»
        """);

    [Theory]
    [InlineData("甲\n乙", "甲乙")]
    [InlineData("甲\r\nb\r\nc", "甲 b c")]
    [InlineData("甲  \n乙\\\n丙", "甲⏎乙⏎丙")]
    [InlineData("1. 甲\n2. 乙\n\n   丙", "1. 甲|2. 乙|丙")]
    [InlineData("3) 甲\n   - 乙\n   - 丙", "3) 甲|乙|丙")]
    [InlineData("> 甲\n> 乙\n>\n> 丙", "甲乙|丙")]
    [InlineData("&mdash;&nbsp;&#x4E2D; \\* a_b <http://u.cn> `a  b`", "—\u00A0中 * a_b http://u.cn a b")]
    [InlineData("甲 <b>乙</b> <!-- 注 --> 丙", "甲 乙 丙")]
    [InlineData("a | b", "a | b")]
    [InlineData("标题\n===\n\n正文\n***\n<!-- 注\n\n 注 -->\n\n尾", "标题|正文|尾")]
    [InlineData("```\ncode\n```\n甲\n\n[r]: http://x\n", "甲")]
    [InlineData("<center>（草案）</center>\n\n甲", "（草案）|甲")]
    [InlineData("[a][r] [b] *c\n\n[r]: http://x", "a [b] *c")]
    [InlineData("> <div>甲\n> 乙</div>\n\n丙", "甲乙|丙")]
    [InlineData("", "")]
    public void Text_is_what_a_reader_sees(string markdown, string expected) =>
        string.Join('|', Flow(markdown).Blocks.Cast<Block.Paragraph>().Select(p => p.Text.Text)).Replace("\n", "⏎", StringComparison.Ordinal).ShouldBe(expected);

    [Fact]
    public void A_table_in_HTML_may_have_blank_lines() => Table("""
        甲

        <table>
        <tr><td rowspan=2>戊</td><td>己</td></tr>

            <tr><td>&nbsp;庚</td></tr>

        </table>

        尾
        """).ShouldBe("""
        flow 1:1-10:2
          p 1:1-1:2 «甲»
          table with merges
            0.0 rows 2 4:19-4:20 «戊»
            0.1 4:29-4:30 «己»
            1.1 6:13-6:20 « 庚»
          p 10:1-10:2 «尾»
        """);

    [Theory]
    [InlineData("甲**乙**丙", '丙', "丙")]
    [InlineData("甲&mdash;丙", '—', "&mdash;")]
    [InlineData("甲\\*丙", '*', "\\*")]
    [InlineData("> 甲\r\n> b丙", '丙', "丙")]
    [InlineData("> 甲\r\n> b丙", ' ', "\r\n> ")]
    [InlineData("😀`` `x ``丙", 'x', "x")]
    [InlineData("😀`` `x ``丙", '丙', "丙")]
    [InlineData("1. 甲丙", '1', "1")]
    [InlineData("- 甲\r\n\r\n  乙[丙](x)", '丙', "丙")]
    [InlineData("甲<br>丙", '\n', "<br>")]
    public void A_part_of_a_text_knows_where_it_stands(string markdown, char part, string expected)
    {
        var text = ((Block.Paragraph)Flow(markdown).Blocks[^1]).Text;
        var span = text.TextMap!.ToSource(new(text.Text.IndexOf(part, StringComparison.Ordinal), 1));
        text.TextMap.Source[span].ShouldBe(expected);
    }

    [Fact]
    public void Damaged_front_matter_is_a_problem_and_the_text_is_read_still() => Table("---\na: [\n---\n甲").ShouldBe("""
        problem 3:1-3:2
        flow 1:1-4:2
          p 4:1-4:2 «甲»
        """);

    [Fact]
    public void Front_matter_without_keys_is_a_problem() => Read("---\n正文在这里\n---\n甲").Problems.ShouldHaveSingleItem().Reason.In(Language.Chinese).ShouldContain("键");

    [Theory]
    [InlineData(">", 20_000)]
    [InlineData("- ", 10_000)]
    [InlineData("[", 50_000)]
    [InlineData("*a ", 50_000)]
    [InlineData("[a](", 50_000)]
    public void Deep_nesting_is_a_problem(string mark, int times) =>
        Read(string.Concat(Enumerable.Repeat(mark, times)) + "x").Problems.ShouldHaveSingleItem();

    /// <summary>Without a clock: a reader that starts over at each row would keep the test run busy for minutes.</summary>
    [Fact]
    public void A_file_of_many_rows_is_read_in_linear_time()
    {
        var document = Read("| 任务 | 单位 |\n|---|---|\n" + string.Concat(Enumerable.Repeat("| 培训&mdash;骨干 | 县科协<br>**县教育局** |\n", 10_000)));
        document.Problems.ShouldBeEmpty();
        ((Block.Table)((Node.Flow)document.Root!).Blocks.ShouldHaveSingleItem()).Rows.Count.ShouldBe(10_001);
    }

    [Fact]
    public void Damage_never_throws_and_every_place_lies_in_the_file() => FlowDamage.Check(new MarkdownReader(), "x.md", FlowDamage.Markdown, 2_000);

    private static string Table(string markdown) => NodeTable.Of(Read(markdown));

    private static Node.Flow Flow(string markdown) => (Node.Flow)Read(markdown).Root!;

    private static Document Read(string markdown) => new MarkdownReader().Read(new SourceText("x.md", markdown), Limits.Default);
}
