using PlanLint.Reports;

namespace PlanLint.Tests.Reports;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("没有人\n负责。\n\n第二段。", "没有人负责。第二段。")]
    [InlineData("nobody\nis answerable.", "nobody is answerable.")]
    [InlineData("见[纲要](https://example.org)的**第五部分**，写 `lead`。", "见纲要的第五部分，写 `lead`。")]
    [InlineData("- 一；\n- 二。", "一；二。")]
    public void Paragraphs_become_one_line(string markdown, string line) => PlainText.OneLine(markdown).ShouldBe(line);

    [Fact]
    public void Only_the_first_paragraph_is_taken() => PlainText.FirstParagraph("一\n二\n\n三").ShouldBe("一二");

    [Fact]
    public void Code_stays_as_it_is() => PlainText.Of("### 例\n\n```yaml\na:\n  - b\n```\n完").ShouldBe("例\na:\n  - b\n完");

    [Theory]
    [InlineData("一二三。四五六。", 6, "一二三。")]
    [InlineData("一二三四五六七", 4, "一二三…")]
    [InlineData("一二😀四五六七", 4, "一二…")]
    public void A_long_text_is_cut_behind_a_sentence(string markdown, int most, string line) => PlainText.OneLine(markdown, most).ShouldBe(line);
}
