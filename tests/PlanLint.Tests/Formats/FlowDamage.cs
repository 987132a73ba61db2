using System.Text;
using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Tests.Formats;

/// <summary>Damages a text of paragraphs and tables at random, the same way in every run, and checks what a reader makes of it.</summary>
internal static class FlowDamage
{
    public const string Page = """
        <!doctype html><html><head><title>t</title></head><body><h2>一、总体要求</h2>
        <p class="a">到2025年，青石县&mdash;&mdash;公民<b>科学<i>素质</b>提升</i>。&#x4E2D;<br>😀</p>
        <ol start="2"><li>甲<ol type=a><li>乙</ol><li><p>丙</p></ol><pre>
         丁	戊</pre>
        <table><caption>分工表</caption><thead><tr><th rowspan=2>任务<th colspan="2">单位</thead>
        <tr><td>培训<td>县科协<br>县教育局</td><td>&nbsp;</td></tr>
        <tr><td rowspan="0">夜校<table><tr><td>a<td>b</table></td><td><!-- x -->县气象局</table>尾
        <svg><text>x<![CDATA[y]]></text></svg><script>if (a < b) "</p>"</script><select><option>z</select></body></html>
        """;

    public const string Markdown = """
        ---
        title: 青石县实施方案
        period: 2021—2025
        ---
        # 青石县**实施**方案

        到2025年，`全县`公民
        [科学](http://x "t")素质&mdash;提升\*。  
        完<br>😀

        1. 甲
           - 乙

        > 2) 丙
        > 丁

        | 任务 | 单位 |
        |------|:----:|
        | 培训\|x | 县科协<br>县教育局 |
        | | **夜**校 |

        <table>
        <tr><td rowspan=2>戊<td>己

        <tr><td>&nbsp;庚
        </table>
        尾

        ```
        code
        ```
        [a]: http://y
        """;

    private const string Spice = "<>/&;#!-\"'= \n\r\t|*_`[]()\\\0~：甲\u00A0\ud83d\uFDE0\uFDD3";

    private static readonly string[] Words = ["<table>", "</table>", "<tr>", "<td>", "</td>", "<b>", "</b>", "<p>", "</p>", "<li>", "<!--", "-->", "<svg>", "<template>", "<pre>", "&amp", "\n\n", "\n> ", "| a | b |\n|-|-|\n", "---\n", "<select>", "<![CDATA[", "<plaintext>", "<frameset>"];

    public static void Check(ITextReader reader, string path, string whole, int rounds)
    {
        var random = new Random(7);
        for (var round = 0; round < rounds; round++)
        {
            var text = Damaged(round % 2 == 0 ? whole : whole.Replace("\n", "\r\n", StringComparison.Ordinal), random);
            var document = reader.Read(new SourceText(path, text), Limits.Default);
            foreach (var problem in document.Problems) Inside(problem.At.Region, text);
            if (document.Root is not Node.Flow flow) continue;
            foreach (var value in flow.Blocks.SelectMany(Texts)) Placed(value, text);
        }
    }

    /// <summary>All texts of a block.</summary>
    public static IEnumerable<Node.Scalar> Texts(Block block) => block switch
    {
        Block.Paragraph paragraph => [paragraph.Text],
        Block.Table table => table.Rows.SelectMany(r => r.Cells).Select(c => c.Text),
        _ => [],
    };

    private static void Placed(Node.Scalar value, string text)
    {
        Inside(value.Region, text);
        if (value.TextMap is not { } map) return;
        for (var i = 0; i < map.Runs.Count; i++)
        {
            var run = map.Runs[i];
            var end = i + 1 < map.Runs.Count ? map.Runs[i + 1].Value : value.Text.Length;
            end.ShouldBeGreaterThanOrEqualTo(run.Value);
            for (var at = run.Value; at < Math.Min(end, value.Text.Length); at++)
            {
                var span = map.ToSource(new(at, 1));
                Inside(new Region.Text(map.Source, span), text);
                if (run.Width == 1 && !char.IsWhiteSpace(value.Text[at])) text[run.Source + at - run.Value].ShouldBe(value.Text[at]);
            }
        }
    }

    private static void Inside(Region region, string text)
    {
        var span = region.ShouldBeOfType<Region.Text>().Span;
        span.Start.ShouldBeInRange(0, text.Length);
        span.Length.ShouldBeGreaterThanOrEqualTo(0);
        span.End.ShouldBeLessThanOrEqualTo(text.Length);
    }

    /// <summary>A text with a few random changes.</summary>
    public static string Damaged(string whole, Random random)
    {
        var text = new StringBuilder(whole);
        for (var k = random.Next(1, 8); k > 0; k--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, Math.Min(random.Next(1, 12), text.Length - at));
                    break;
                case 1:
                    text.Insert(at, Spice[random.Next(Spice.Length)]);
                    break;
                case 2:
                    text[at] = Spice[random.Next(Spice.Length)];
                    break;
                default:
                    text.Insert(at, Words[random.Next(Words.Length)]);
                    break;
            }
        }

        return text.ToString();
    }
}
