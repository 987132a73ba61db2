using CsCheck;
using PlanLint.Text;

namespace PlanLint.Tests.Text;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("加强宣传。组织培训；开展活动！", "加强宣传。|组织培训；|开展活动！")]
    [InlineData("没有句号", "没有句号")]
    [InlineData("做出贡献!继续努力", "做出贡献!|继续努力")]
    [InlineData("达到25%;继续努力", "达到25%;|继续努力")]
    [InlineData("see a; b! c?", "see a; b! c?")]
    [InlineData("他说“加强科普。”然后走了。", "他说“加强科普。”|然后走了。")]
    [InlineData("“什么是科学？”主题活动。完。", "“什么是科学？”主题活动。|完。")]
    [InlineData("通知（一。二。）印发。完。", "通知（一。二。）印发。|完。")]
    [InlineData("《科普法。附则》施行。完。", "《科普法。附则》施行。|完。")]
    [InlineData("〔责任单位：甲；乙〕", "〔责任单位：甲；乙〕")]
    [InlineData("未闭合（括号。第二句。第三句", "未闭合（括号。|第二句。|第三句")]
    [InlineData("未闭合（括号。第二句（闭合。）尾。第三句", "未闭合（括号。|第二句（闭合。）尾。|第三句")]
    [InlineData("真的？！是。", "真的？！|是。")]
    [InlineData("加强。”宣传", "加强。”|宣传")]
    [InlineData(" 加强。\n 宣传 ", "加强。|宣传")]
    [InlineData("版本2.0，比例1.5。", "版本2.0，比例1.5。")]
    [InlineData("。", "。")]
    [InlineData(" \n ", "")]
    public void A_paragraph_is_cut_into_sentences(string text, string sentences) =>
        Sentences.Split(text).Select(s => s.Of(text)).ShouldBe(sentences.Split('|', StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData("加强宣传，组织培训。完", "加强宣传，|组织培训。|完")]
    [InlineData("达到25%,城乡（甲，乙）协调、发展", "达到25%,|城乡（甲，乙）协调、发展")]
    [InlineData("1,000名", "1,000名")]
    public void Commas_end_clauses(string text, string clauses) => Clauses.Split(text).Select(s => s.Of(text)).ShouldBe(clauses.Split('|'));

    [Fact]
    public void Nothing_but_white_space_is_lost_and_nothing_told_twice() => Hostile.Text.Sample(text =>
    {
        foreach (var spans in new[] { Sentences.Split(text), Clauses.Split(text) })
        {
            string.Concat(spans.Select(s => s.Of(text))).Where(c => !char.IsWhiteSpace(c)).ShouldBe(text.Where(c => !char.IsWhiteSpace(c)));
            spans.Zip(spans.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
        }
    });

    [Fact]
    public void Long_texts_take_linear_time() => Pace.ShouldBeQuick(text => Clauses.Split(text));
}
