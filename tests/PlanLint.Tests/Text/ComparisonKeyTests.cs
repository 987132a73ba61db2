using CsCheck;
using PlanLint.Text;

namespace PlanLint.Tests.Text;

public sealed class ComparisonKeyTests
{
    [Theory]
    [InlineData("大力发展数字科普文化产业。", "大力发展数字科普文化产业")]
    [InlineData("到 2025 年，“学习强国”", "到2025年学习强国")]
    [InlineData("１５％　ＡＢＣ", "15%abc")]
    [InlineData("（２０２１—２０２５年）", "2021-2025年")]
    [InlineData("1.5万人次", "1.5万人次")]
    [InlineData("1. 加强", "1加强")]
    [InlineData("5－10场次", "5-10场次")]
    [InlineData("3+X", "3+x")]
    [InlineData("学E西安", "学e西安")]
    [InlineData("科\u200B普", "科普")]
    [InlineData("", "")]
    [InlineData("……", "")]
    public void A_key_holds_what_is_said_and_not_how_it_is_set(string text, string key) => ComparisonKey.Of(text).ShouldBe(key);

    [Fact]
    public void Keys_of_sentences_and_clauses_make_the_key_of_the_text() => Gen.Char["科普19.-—～ 　，,。；;！“”‘’（）()《》\u200b\n%a"].Array[0, 40].Select(c => new string(c)).Sample(
        text =>
        {
            string.Concat(Sentences.Split(text).Select(s => ComparisonKey.Of(text.AsSpan(s.Start, s.Length)))).ShouldBe(ComparisonKey.Of(text));
            string.Concat(Clauses.Split(text).Select(s => ComparisonKey.Of(text.AsSpan(s.Start, s.Length)))).ShouldBe(ComparisonKey.Of(text));
        },
        iter: 2_000);

    [Theory]
    [InlineData("15%", "1.5%")]
    [InlineData("5-10场次", "510场次")]
    [InlineData("13", "13%")]
    public void Different_numbers_have_different_keys(string a, string b) => ComparisonKey.Of(a).ShouldNotBe(ComparisonKey.Of(b));

    [Fact]
    public void A_title_with_or_without_a_leading_verb_is_one_title()
    {
        ComparisonKey.OfTitle("实施农民科学素质提升行动。").ShouldBe(ComparisonKey.OfTitle("农民科学素质提升行动"));
        ComparisonKey.OfTitle("实施").ShouldBe("实施");
        ComparisonKey.OfTitle("推进智慧助老行动").ShouldNotBe(ComparisonKey.OfTitle("智慧助老行动"));
    }

    [Theory]
    [InlineData("县经济信息委（科技局）", "县经济信息委(科技局)")]
    [InlineData("市生态环境局\n汉台分局", "市生态环境局汉台分局")]
    [InlineData("县 科 协", "县科协")]
    public void A_unit_keeps_its_brackets(string name, string key) => ComparisonKey.OfUnit(name).ShouldBe(key);

    [Fact]
    public void A_key_is_its_own_key() => Hostile.Text.Sample(text =>
    {
        ComparisonKey.Of(ComparisonKey.Of(text)).ShouldBe(ComparisonKey.Of(text));
        ComparisonKey.OfUnit(ComparisonKey.OfUnit(text)).ShouldBe(ComparisonKey.OfUnit(text));
        ComparisonKey.OfTitle(text).Length.ShouldBeLessThanOrEqualTo(text.Length);
    });
}
