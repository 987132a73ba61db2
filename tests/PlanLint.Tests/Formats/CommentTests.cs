using System.Text;
using PlanLint.Formats;

namespace PlanLint.Tests.Formats;

/// <summary>What is a comment and what only looks like one.</summary>
public sealed class CommentTests
{
    [Theory]
    [InlineData("a: b # 一\n# 二\n", "一|二")]
    [InlineData("# 一\r\na: b\r\n", "一")]
    [InlineData("a: b#一\n", "")]
    [InlineData("a: 'b # 一'\nc: \"d # 二\"\n", "")]
    [InlineData("a: 'b\n  # 一\n  c'\n", "")]
    [InlineData("a: |\n  b # 一\n  # 二\n# 三\nc: d\n", "三")]
    [InlineData("a: >- # 一\n  b # 二\nc: d\n", "一")]
    [InlineData("a:\n  - >-\n    b\n  # 一\n  - c\n", "一")]
    [InlineData("a: [b, # 一\n  c] # 二\n", "一|二")]
    [InlineData("a: &x b # 一\nc: *x # 二\n", "一|二")]
    [InlineData("a: b # 一 # 二\n", "一 # 二")]
    [InlineData("'#a': b\n\"c # d\": e # 一\n", "一")]
    [InlineData("a: b\n  c # 一\n", "一")]
    [InlineData("a: b\n#", "")]
    [InlineData("# 一\n---\na: b\n---\nc: 'd # 二'\n", "一")]
    public void Yaml(string text, string expected) => Comments("x.yaml", text).ShouldBe(expected);

    [Theory]
    [InlineData("<!-- 一 -->\n# 方案\n\n正文<!-- 二 -->继续。\n\n- <!-- 三 -->项目\n", "一|二|三")]
    [InlineData("```\n<!-- 一 -->\n```\n\n`<!-- 二 -->`\n\n    <!-- 三 -->\n", "三")]
    [InlineData("正文。<!-- 一 -- 二 -->\n", "一 -- 二")]
    [InlineData("---\ntitle: 方案 # 一\n---\n\n<!-- 二 -->\n", "一|二")]
    [InlineData("<table>\n<!-- 一 -->\n<tr><td>甲<!-- 二 --></td><td>乙</td></tr>\n</table>\n", "一|二")]
    [InlineData("<!-- 一\n\n二 -->\n", "一\n\n二")]
    [InlineData("<!-- 没有结束\n\n正文\n", "没有结束\n\n正文")]
    public void Markdown(string text, string expected) => Comments("x.md", text).ShouldBe(expected);

    [Theory]
    [InlineData("<!-- 一 --><p>甲<!-- 二 --></p>", "一|二")]
    [InlineData("<p title=\"<!-- 一 -->\">甲</p><script>var a = '<!-- 二 -->';</script><style>/* <!-- 三 --> */</style>", "")]
    [InlineData("<? 一 ?><!doctype html><!x 二><p>甲</p>", "")]
    [InlineData("<table><tr><!-- 一 --><td>甲</td></tr></table>", "一")]
    [InlineData("<p>甲</p><!-- 一 -- 二 -->", "一 -- 二")]
    public void Html(string text, string expected) => Comments("x.html", text).ShouldBe(expected);

    private static string Comments(string path, string text)
    {
        var document = new DocumentReader(DocumentReader.AllReaders).Read(new InputFile(path, Encoding.UTF8.GetBytes(text)), TextEncoding.Auto, Limits.Default);
        document.Problems.Where(_ => !text.Contains("---\nc", StringComparison.Ordinal)).ShouldBeEmpty();
        foreach (var comment in document.Comments)
        {
            var (all, words) = ((PlanLint.Model.Region.Text)comment.At.Region, (PlanLint.Model.Region.Text)comment.Text.At.Region);
            words.Source[words.Span].ShouldBe(comment.Text.Value);
            all.Source[all.Span].ShouldStartWith(path is "x.yaml" || all.Source[all.Span][0] == '#' ? "#" : "<!--");
        }

        return string.Join('|', document.Comments.Select(c => c.Text.Value).Where(c => c.Length > 0));
    }
}
