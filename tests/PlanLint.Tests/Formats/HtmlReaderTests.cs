using PlanLint.Formats;
using PlanLint.Formats.Web;
using PlanLint.Model;

namespace PlanLint.Tests.Formats;

public sealed class HtmlReaderTests
{
    [Fact]
    public void A_page_is_paragraphs_and_tables_in_reading_order() => Table("""
        <!DOCTYPE html>
        <html><head><title>不读</title><style>p{}</style></head>
        <body>
        <h1>青石县<b>实施</b>方案</h1>
        <div>前言。<p>第一段<!-- 注 -->接着。</p>尾巴</div>
        <script>var x = "<p>";</script><p hidden>藏</p><p style="color:red; display: none">藏</p>
        <table>
          <caption>任务分工表</caption>
          <tr><th>任务</th><th>单位</th></tr>
          <tr><td>培训</td><td></td></tr>
        </table>
        </body></html>
        """).ShouldBe("""
        flow 1:1-12:15
          h1 4:5-4:19 «青石县实施方案»
          p 5:6-5:9 «前言。»
          p 5:12-5:28 «第一段接着。»
          p 5:32-5:34 «尾巴»
          p 8:12-8:17 «任务分工表»
          table with merges
            0.0 9:11-9:13 «任务»
            0.1 9:22-9:24 «单位»
            1.0 10:11-10:13 «培训»
            1.1 10:22-10:22 «»
        """);

    [Theory]
    [InlineData("<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>", "0.0 rows 2 «a» 0.1 columns 2 «b» 1.1 «c» 1.2 «d»")]
    [InlineData("<table><tr><td>a<td rowspan=9>b<tr><td>c</table>", "0.0 «a» 0.1 rows 2 «b» 1.0 «c»")]
    [InlineData("<table><tr><td>a<td rowspan=0>b<tr><td>c<tr><td>d</table>", "0.0 «a» 0.1 rows 3 «b» 1.0 «c» 2.0 «d»")]
    [InlineData("<table><tbody><tr><td rowspan=3>a<td>b<tbody><tr><td>c<td>d</table>", "0.0 «a» 0.1 «b» 1.0 «c» 1.1 «d»")]
    [InlineData("<table><tr><td colspan=99999999999>a<tr><td colspan=x>b<td rowspan=-1>c</table>", "0.0 columns 1000 «a» 1.0 «b» 1.1 «c»")]
    [InlineData("<table><tfoot><tr><td>z<td>y<tbody><tr><td>a<td>b<thead><tr><td>h<td>i</table>", "0.0 «h» 0.1 «i» 1.0 «a» 1.1 «b» 2.0 «z» 2.1 «y»")]
    [InlineData("<table><tr><td>a<td rowspan=2 colspan=2>b<td>c<tr><td>d<td>e</table>", "0.0 «a» 0.1 columns 2 rows 2 «b» 0.3 «c» 1.0 «d» 1.3 «e»")]
    [InlineData("<table><tr style='display:none'><td>a<td>b<tr><td>c<td>d</table>", "0.0 «c» 0.1 «d»")]
    public void Cells_flow_around_merged_ones(string html, string expected) => Cells(html).ShouldBe(expected);

    [Theory]
    [InlineData("甲<br>乙", "甲⏎乙")]
    [InlineData("<p>甲</p>\r\n <p>乙</p>", "甲⏎乙")]
    [InlineData("甲<div>乙<br></div>丙<ul><li>丁</ul>", "甲⏎乙⏎丙⏎丁")]
    [InlineData("<ol><li>甲<li>乙</ol>", "1. 甲⏎2. 乙")]
    [InlineData("&nbsp;", "")]
    [InlineData(" <p> </p> ", "")]
    public void A_cell_keeps_its_lines(string cell, string expected) => Cells($"<table><tr><td>{cell}<td>x</table>").ShouldBe($"0.0 «{expected}» 0.1 «x»");

    [Theory]
    [InlineData("a &mdash; b", "a — b")]
    [InlineData("a&mdash b", "a&mdash b")]
    [InlineData("&#x4E2D;&#20013;&#x1F600;&#150;&#xD800;&#0;", "中中😀–\uFFFD\uFFFD")]
    [InlineData("甲&nbsp;&nbsp;乙", "甲\u00A0\u00A0乙")]
    [InlineData("&lt;b&gt; &amp;amp; &ltx &unknown; & &# &#x;", "<b> &amp; <x &unknown; & &# &#x;")]
    [InlineData("甲\n  乙", "甲乙")]
    [InlineData("甲 \n b\r\n\tc", "甲 b c")]
    [InlineData("<span>甲</span>\n<span>乙</span> <i>丙</i> ", "甲乙 丙")]
    [InlineData("<pre>\n 甲\r\n\t乙\n</pre>", " 甲⏎\t乙")]
    [InlineData("<p style='white-space: pre-line'>甲  丁\n 乙</p>", "甲 丁⏎乙")]
    [InlineData("甲<br>乙<br><br>丙", "甲⏎乙|丙")]
    [InlineData("<p>a<p>b<li>c", "a|b|c")]
    [InlineData("<ol start=3><li>甲<li><p>乙</p>丙<li></ol>丁", "3. 甲|4. 乙|丙|丁")]
    [InlineData("<ol type=i reversed><li>甲<li value=9 type=A>乙<ol><li>丙</ol></ol><ul><li>丁", "ii. 甲|I. 乙|1. 丙|丁")]
    [InlineData("<ol style='list-style: none'><li>一、甲</ol>", "一、甲")]
    [InlineData("<xmp>&amp;\n</xmp><plaintext>a </p>&amp;", "&amp;|a </p>&amp;")]
    [InlineData("<dl><dt>甲<dd>乙</dl><blockquote>丙</blockquote>", "甲|乙|丙")]
    [InlineData("<table><tr><td>甲<tr><td><p>乙</p>丙</table>", "甲|乙|丙")]
    [InlineData("x<svg><text>图</text></svg><template>t</template><noscript>n</noscript><textarea>t</textarea>y", "xy")]
    [InlineData("\uFDE0\uFDD1<b>\uFDE0</b>甲", "\uFDE0\uFDD1\uFDE0甲")]
    [InlineData("<b>甲<p>乙</b>丙", "甲|乙丙")]
    [InlineData("甲</>乙", "甲乙")]
    [InlineData("", "")]
    public void Text_is_what_a_browser_shows(string html, string expected) =>
        string.Join('|', Flow(html).Blocks.Cast<Block.Paragraph>().Select(p => p.Text.Text)).Replace("\n", "⏎", StringComparison.Ordinal).ShouldBe(expected);

    [Fact]
    public void Tables_inside_cells_follow_the_table_around_them() => Table("""
        <table><tr><td>甲<table><tr><td>乙<td>丙</table>丁<td>戊</table><p>己
        """).ShouldBe("""
        flow 1:1-1:64
          table with merges
            0.0 1:16-1:47 «甲⏎丁»
            0.1 1:51-1:52 «戊»
          table with merges
            0.0 1:32-1:33 «乙»
            0.1 1:37-1:38 «丙»
          p 1:63-1:64 «己»
        """);

    [Fact]
    public void Text_that_the_parser_moves_out_of_a_table_keeps_its_place() => Table("<table><tr><td>甲</td><td>乙</td></tr>甲&mdash;</table>").ShouldBe("""
        flow 1:1-1:53
          p 1:37-1:45 «甲—»
          table with merges
            0.0 1:16-1:17 «甲»
            0.1 1:26-1:27 «乙»
        """);

    [Theory]
    [InlineData("<p>甲&mdash;乙丙", '—', "&mdash;")]
    [InlineData("<p>甲&mdash;乙丙", '丙', "丙")]
    [InlineData("\r\n\r\n<p>😀\t&#x4E2D;\r\n<b>x</b>丙</p>", '丙', "丙")]
    [InlineData("\r\n\r\n<p>😀\t&#x4E2D;\r\n<b>x</b>丙</p>", 'x', "x")]
    [InlineData("\r\n\r\n<p>😀\t&#x4E2D;\r\n<b>x</b>丙</p>", '中', "&#x4E2D;")]
    [InlineData("<p>a \r\n\tb", ' ', " \r\n\t")]
    [InlineData("<p><i>a</i>\n<i>b", ' ', "</i>\n<i>")]
    [InlineData("<p>a<br/>b", '\n', "<br/>")]
    [InlineData("<ol><li class=x>a</ol>", '1', "<li class=x>")]
    [InlineData("<b>丁<p>丁</b>丙", '丙', "丙")]
    public void A_part_of_a_text_knows_where_it_stands(string html, char part, string expected)
    {
        var text = ((Block.Paragraph)Flow(html).Blocks[^1]).Text;
        var span = text.TextMap!.ToSource(new(text.Text.IndexOf(part, StringComparison.Ordinal), 1));
        text.TextMap.Source[span].ShouldBe(expected);
    }

    [Fact]
    public void A_copied_element_does_not_take_the_place_of_its_model()
    {
        var blocks = Flow("<b>丁<p>丁</b>丁").Blocks.Cast<Block.Paragraph>().ToList();
        blocks.Select(b => b.Text.TextMap!.Region.Start).ShouldBe([3, 7]);
        blocks[1].Text.TextMap!.ToSource(new(1, 1)).ShouldBe(new(12, 1));
    }

    [Theory]
    [InlineData("<div>", 200_000)]
    [InlineData("<table><tr><td>", 30_000)]
    [InlineData("<ol><li>", 50_000)]
    public void Deep_nesting_stops_at_the_limit(string tag, int times) =>
        Read(string.Concat(Enumerable.Repeat(tag, times)) + "x").Problems.ShouldHaveSingleItem().Reason.In(Language.Chinese).ShouldContain("1000 层");

    [Fact]
    public void Unclosed_fonts_do_not_fill_the_memory()
    {
        var fonts = "<p>" + string.Concat(Enumerable.Range(0, 900).Select(i => $"<font color={i}>")) + "</p>";
        Read(fonts + string.Concat(Enumerable.Repeat("<p>x</p>", 100_000))).Problems.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_row_of_too_many_columns_is_a_problem() =>
        Read("<table><tr>" + string.Concat(Enumerable.Repeat("<td>x", 1_001)) + "</table>").Problems.ShouldHaveSingleItem().Reason.In(Language.English).ShouldContain("1000 columns");

    /// <summary>Without a clock: a reader that starts over at each row would keep the test run busy for minutes.</summary>
    [Fact]
    public void A_file_of_many_rows_is_read_in_linear_time()
    {
        var row = "<tr><td rowspan=1>培训&mdash;骨干</td>\r\n<td>县科协<br>县教育局</td><td><p>每年</p></td></tr>\r\n";
        var document = Read("<table>" + string.Concat(Enumerable.Repeat(row, 20_000)) + "</table>");
        document.Problems.ShouldBeEmpty();
        ((Block.Table)((Node.Flow)document.Root!).Blocks.ShouldHaveSingleItem()).Rows.Count.ShouldBe(20_000);
    }

    [Fact]
    public void Damage_never_throws_and_every_place_lies_in_the_file() => FlowDamage.Check(new HtmlReader(), "x.html", FlowDamage.Page, 2_000);

    [Fact]
    public void No_character_that_a_browser_shows_is_lost()
    {
        var random = new Random(11);
        var page = FlowDamage.Page.Replace("<ol", "<ul", StringComparison.Ordinal).Replace("</ol", "</ul", StringComparison.Ordinal);
        for (var round = 0; round < 1_000; round++)
        {
            var html = FlowDamage.Damaged(page, random);
            var document = Read(html);
            if (document.Problems.Count > 0) continue;
            var read = ((Node.Flow)document.Root!).Blocks.SelectMany(FlowDamage.Texts).Select(t => t.Text);
            Ink(string.Concat(read)).ShouldBe(Ink(Shown(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).Body!)), customMessage: html);
        }
    }

    /// <summary>What is compared. The library swallows the semicolon of a broken reference such as <c>&amp;;</c>, which browsers show.</summary>
    private static string Ink(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('\0' or '\uFFFD' or '&' or ';')).Order());

    private static string Shown(AngleSharp.Dom.INode node) => node switch
    {
        AngleSharp.Dom.IText text => text.Data,
        AngleSharp.Dom.IElement element when !HtmlElements.IsHidden(element) => string.Concat(element.ChildNodes.Select(Shown)),
        _ => "",
    };

    private static string Cells(string html) => string.Join(' ', Table(html).Split('\n').Where(l => l.StartsWith("    ", StringComparison.Ordinal))
        .Select(l => System.Text.RegularExpressions.Regex.Replace(l.Trim(), " \\d+:\\d+-\\d+:\\d+", "")));

    private static string Table(string html) => NodeTable.Of(Read(html));

    private static Node.Flow Flow(string html) => (Node.Flow)Read(html).Root!;

    private static Document Read(string html) => new HtmlReader().Read(new SourceText("x.html", html), Limits.Default);
}
