using CsCheck;
using PlanLint.Text;

namespace PlanLint.Tests.Text;

public sealed class OrdinalTests
{
    [Theory]
    [InlineData("3", 3, "4")]
    [InlineData("3.", 3, "4")]
    [InlineData("（１０）", 10, "11")]
    [InlineData("三、", 3, "四")]
    [InlineData("（十九）", 19, "二十")]
    [InlineData("第二十条", 20, "二十一")]
    [InlineData("⑨", 9, "⑩")]
    [InlineData("2.3", 3, "2.4")]
    [InlineData("1-2", 2, "1-3")]
    public void Numbers_are_read_and_written_alike(string text, int value, string next)
    {
        var ordinal = Ordinal.Parse(text).ShouldNotBeNull();
        ordinal.Value.ShouldBe(value);
        ordinal.Write(value + 1).ShouldBe(next);
    }

    [Theory]
    [InlineData("")]
    [InlineData("甲")]
    [InlineData("0")]
    [InlineData("1a")]
    [InlineData(".5")]
    [InlineData("5-")]
    [InlineData("甲-")]
    [InlineData("a.5")]
    [InlineData("十十")]
    [InlineData("99999999999999999999")]
    public void Other_texts_are_none(string text) => Ordinal.Parse(text).ShouldBeNull();

    [Fact]
    public void No_text_breaks_it() => Hostile.Text.Sample(text =>
    {
        if (Ordinal.Parse(text) is { } ordinal) ordinal.Write(ordinal.Value + 1).ShouldNotBeEmpty();
        foreach (var (_, span, _) in InlineOrdinals.Find(text)) text.Substring(span.Start, span.Length).ShouldNotBeEmpty();
    });

    [Fact]
    public void Long_texts_are_quick() => Pace.ShouldBeQuick(text =>
    {
        Ordinal.Parse(text);
        InlineOrdinals.Find(text);
    });
}
