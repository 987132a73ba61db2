using CsCheck;
using PlanLint.Text;

namespace PlanLint.Tests.Text;

public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData("零", 0)]
    [InlineData("一", 1)]
    [InlineData("两", 2)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("二十五", 25)]
    [InlineData("一百", 100)]
    [InlineData("百", 100)]
    [InlineData("一百二十", 120)]
    [InlineData("一百二", 120)]
    [InlineData("一百零五", 105)]
    [InlineData("一百一十", 110)]
    [InlineData("三百六十五", 365)]
    [InlineData("一千", 1000)]
    [InlineData("两千五", 2500)]
    [InlineData("一千零一", 1001)]
    [InlineData("一千二百", 1200)]
    [InlineData("三万五", 35000)]
    [InlineData("三万五千", 35000)]
    [InlineData("一万零十二", 10012)]
    [InlineData("万", 10000)]
    [InlineData("十万", 100000)]
    [InlineData("百万", 1000000)]
    [InlineData("千万", 10000000)]
    [InlineData("二千三百万", 23000000)]
    [InlineData("一亿", 100000000)]
    [InlineData("一万五千亿", 1500000000000)]
    [InlineData("二十万亿", 20000000000000)]
    [InlineData("二〇二五", 2025)]
    [InlineData("二○三五", 2035)]
    [InlineData("十三点五", 13.5)]
    [InlineData("零点五", 0.5)]
    [InlineData("5", 5)]
    [InlineData("１５", 15)]
    [InlineData("1.5万", 15000)]
    [InlineData("１．５万", 15000)]
    [InlineData("3千", 3000)]
    [InlineData("5千万", 50000000)]
    [InlineData("1,200", 1200)]
    [InlineData("0.5", 0.5)]
    public void A_number_is_read(string text, double value)
    {
        ChineseNumeral.TryParse(text, out var read).ShouldBeTrue();
        read.ShouldBe((decimal)value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("十十")]
    [InlineData("百千")]
    [InlineData("3.万")]
    [InlineData("十三点")]
    [InlineData("点五")]
    [InlineData("一二十")]
    [InlineData("1,20")]
    [InlineData("1.2.3")]
    [InlineData("5万千")]
    [InlineData("万万")]
    [InlineData("亿万")]
    [InlineData("1万5")]
    [InlineData("三级")]
    [InlineData("999999999999999999999999999999")]
    [InlineData("九九九九九九九九九九九九九九九九九九")]
    public void What_is_no_number_is_not_read(string text) => ChineseNumeral.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Any_text_is_answered() =>
        Gen.String[Gen.Char["零〇一二三四五六七八九两十百千万亿点0123456789.,５甲"], 0, 30].Sample(text => ChineseNumeral.TryParse(text, out var value) || value == 0);
}
